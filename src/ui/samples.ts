/** Contoh: SOPs to begin from. They are opened as copies, so that a sample can't be spoilt. */
import { readSop } from '../model/file.ts';
import type { Editor } from '../store/editor.ts';
import { FILES } from '../words.ts';

export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly rows: number;
  readonly actors: number;
}

const folder = (): URL => new URL('contoh/', document.baseURI);

/** What there is to choose from; rejects where the list can't be read. */
export async function sampleList(): Promise<readonly Sample[]> {
  const response = await fetch(new URL('index.json', folder()));
  return (await response.json()) as readonly Sample[];
}

/** Opens a sample as a new document; the one that was open is kept. */
export async function openSample(editor: Editor, sample: Sample): Promise<void> {
  try {
    const response = await fetch(new URL(sample.file, folder()));
    if (!response.ok) throw new Error(response.statusText);
    const read = readSop(await response.text());
    if (read.ok) editor.open(read.sop);
    else editor.notify({ tone: 'error', text: FILES.refused(sample.title, read.message) });
  } catch {
    editor.notify({ tone: 'error', text: FILES.samplesMissing });
  }
}
