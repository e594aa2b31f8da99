/** Hands what someone brought to the import worker, and reads it on the page where no worker can be had. */
import type { FromImporter, ToImporter } from '../importers/importWorker.ts';
import type { ImportSource, SourceReading } from '../importers/readSource.ts';
import type { Choices, Understanding } from '../importers/understand.ts';
import { startWorker } from './workers.ts';

/** What someone brought, being understood; ended once it is taken in or put away. */
export interface Import {
  readonly read: SourceReading;
  readonly first: Understanding;
  readonly understand: (choices: Choices) => Promise<Understanding>;
  readonly end: () => void;
}

/** Reads it; null when it was called off. Throws where the browser lets it down. */
export async function startImport(
  source: ImportSource,
  signal: AbortSignal,
): Promise<Import | null> {
  const worker = startedWorker();
  const made = worker && (await importInWorker(worker, source, signal));
  if (signal.aborted) return null;
  return made ?? importHere(source);
}

function startedWorker(): Worker | null {
  try {
    return startWorker('import');
  } catch {
    return null;
  }
}

/** Null where the worker doesn't start. */
async function importInWorker(
  worker: Worker,
  source: ImportSource,
  signal: AbortSignal,
): Promise<Import | null> {
  const end = () => worker.terminate();
  signal.addEventListener('abort', end);
  const answer = await ask(worker, { source }, signal);
  if (!answer || !('read' in answer)) {
    end();
    if (answer && 'failed' in answer) throw new Error(answer.failed);
    return null;
  }
  let last = Promise.resolve<FromImporter | null>(answer);
  return {
    read: answer.read,
    first: answer.understanding,
    end,
    understand: async (choices) => {
      // One after the other, so that each answer is that to its question.
      last = last.then(() => ask(worker, { choices }, signal));
      const next = await last;
      if (!next || 'failed' in next) throw new Error(next?.failed ?? 'The worker ended');
      return next.understanding;
    },
  };
}

function ask(
  worker: Worker,
  message: ToImporter,
  signal: AbortSignal,
): Promise<FromImporter | null> {
  const heard = new AbortController();
  const listen = { signal: heard.signal };
  const answer = new Promise<FromImporter | null>((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data as FromImporter), listen);
    worker.addEventListener('error', () => resolve(null), listen);
    signal.addEventListener('abort', () => resolve(null), listen);
  });
  worker.postMessage(message);
  return answer.finally(() => heard.abort());
}

async function importHere(source: ImportSource): Promise<Import> {
  const [{ readSource }, { understand }] = await Promise.all([
    import('../importers/readSource.ts'),
    import('../importers/understand.ts'),
  ]);
  const read = await readSource(source);
  const understood = (choices?: Choices) =>
    read.ok ? understand(read.grids, choices, read.leftOut) : read;
  return {
    read,
    first: understood(),
    understand: async (choices) => understood(choices),
    end: () => {},
  };
}
