/** Taking in a lambang: only pictures that browsers draw themselves, drawn anew so that nothing else comes along. */
import { fileOpen } from 'browser-fs-access';
import { setLogo } from '../commands/identity.ts';
import type { Logo } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { FILES } from '../words.ts';

/** Longest side that is accepted, and that is kept, px. */
const LARGEST = 4096;
const KEPT = 800;
const MOST_BYTES = 8 * 1024 * 1024;

/** Lets a person choose a picture and puts it on the identity page. */
export async function chooseLogo(editor: Editor): Promise<void> {
  let file: File;
  try {
    file = await fileOpen({
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
      extensions: ['.png', '.jpg', '.jpeg', '.webp'],
      id: 'alir-logo',
    });
  } catch {
    return;
  }
  const data = await redrawn(file);
  if (data === null) editor.notify({ tone: 'error', text: FILES.logoRefused });
  else editor.run((sop) => setLogo(sop, { type: 'image/png', data }));
}

/**
 * Whether a logo from a file is a picture that can be drawn: its bytes may be anything.
 * A WebP stays one in the file; where only PNG will do, {@link asPng} redraws it.
 */
export async function isDrawable({ type, data }: Logo): Promise<boolean> {
  return (await redrawn(toFile(type, data))) !== null;
}

/** The logo as a PNG, for programs that read no WebP; null where it can't be drawn. */
export async function asPng(logo: Logo): Promise<Logo | null> {
  if (logo.type !== 'image/webp') return logo;
  const data = await redrawn(toFile(logo.type, logo.data));
  return data === null ? null : { type: 'image/png', data };
}

function toFile(type: string, data: string): File {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new File([bytes], 'logo', { type });
}

/** The picture as base64 of a PNG no larger than needed in print; null when it is no picture we take. */
async function redrawn(file: File): Promise<string | null> {
  const isPicture = ['image/png', 'image/jpeg', 'image/webp'].includes(file.type);
  if (!isPicture || file.size > MOST_BYTES) return null;
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    if (Math.max(width, height) > LARGEST) return null;
    const scale = Math.min(1, KEPT / Math.max(width, height));
    const side = Math.max(1, Math.round(Math.max(width, height) * scale));
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const [w, h] = [width * scale, height * scale];
    // The place on the form is square: a picture that is not keeps its shape within it.
    canvas.getContext('2d')?.drawImage(picture, (side - w) / 2, (side - h) / 2, w, h);
    return canvas.toDataURL('image/png').split(',')[1] ?? null;
  } catch {
    return null;
  }
}
