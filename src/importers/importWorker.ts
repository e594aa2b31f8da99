/** The thread that imports run on: it reads what someone brought once, and understands it anew with each choice. */
import { type ImportSource, readSource, type SourceReading } from './readSource.ts';
import { type Choices, type Understanding, understand } from './understand.ts';

/** What the page says: first what to read, then what a person chose otherwise. */
export type ToImporter = { readonly source: ImportSource } | { readonly choices: Choices };

/** What the worker says to each; after `failed` nothing more comes. */
export type FromImporter =
  | { readonly read: SourceReading; readonly understanding: Understanding }
  | { readonly understanding: Understanding }
  | { readonly failed: string };

const post = (message: FromImporter): void => globalThis.postMessage(message);

let read: SourceReading | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
  answer(data).then(post, (error: unknown) => post({ failed: String(error) }));
});

async function answer(message: ToImporter): Promise<FromImporter> {
  if ('choices' in message) return { understanding: understood(message.choices) };
  read = await readSource(message.source);
  return { read: summary(read), understanding: understood() };
}

function understood(choices?: Choices): Understanding {
  if (!read) return { ok: false, message: '' };
  return read.ok ? understand(read.grids, choices, read.leftOut) : read;
}

/** Small tables go back whole, as they may be cells to fill; of large ones only the understanding is asked for. */
const MOST_CELLS = 2000;

const summary = (reading: SourceReading): SourceReading =>
  reading.ok && reading.grids.some(({ cells }) => cells.length > MOST_CELLS)
    ? { ...reading, grids: [] }
    : reading;
