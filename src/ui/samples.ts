/** Contoh: SOPs to begin from. They are opened as copies, so that a sample can't be spoilt. */
import { bundledFile } from '../exporters/bundled.ts';
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

const read = async (file: string): Promise<string> =>
  new TextDecoder().decode(await bundledFile(`contoh/${file}`, document.baseURI));

/** What there is to choose from; rejects where the list can't be read. */
export async function sampleList(): Promise<readonly Sample[]> {
  return JSON.parse(await read('index.json')) as readonly Sample[];
}

/** Opens a sample as a new document; the one that was open is kept. */
export async function openSample(editor: Editor, sample: Sample): Promise<void> {
  try {
    const opened = readSop(await read(sample.file));
    if (opened.ok) editor.open(opened.sop);
    else editor.notify({ tone: 'error', text: FILES.refused(sample.title, opened.message) });
  } catch {
    editor.notify({ tone: 'error', text: FILES.samplesMissing });
  }
}
