/**
 * A file as browsers give it, that fails at a chosen step: what is written goes beside the file and is put in its place
 * when the writing is closed. Every call to it or to what it gives is a step.
 */

export const FAULTS = [
  /** The step says no; the next one may say yes. */
  ...['NotAllowedError', 'NoModificationAllowedError', 'InvalidStateError', 'NotFoundError'],
  ...['AbortError', 'NotReadableError', 'UnknownError', 'QuotaExceededError'],
  /** It does what it was asked, and says no. */
  'done all the same',
  /** It says yes and does nothing. */
  'only said',
  /** It never answers. */
  'silent',
  /** From there on nothing may be written until the person allows it again. */
  'revoked',
  /** From there on the disk is gone, until it is put back. */
  'unplugged',
  /** Another program writes the file just before. */
  'written by others',
] as const;
export type Fault = (typeof FAULTS)[number];

export const BY_OTHERS = 'Dari program lain';

export interface FaultyDisk {
  /** The file as the browser gives it to who saves there: emptied at once, by a handle of its own each time. */
  readonly pick: () => FileSystemFileHandle;
  /** What the file holds. */
  readonly content: () => string;
  /** All that it has ever held. */
  readonly held: readonly string[];
  /** The step at which the fault came, where it has come. */
  readonly met: () => string | null;
  /** Whatever is wrong with it lasts no longer. */
  readonly mend: () => void;
  /** How the person answers when they are asked for leave. */
  readonly answer: (answer: PermissionState) => void;
}

export function faultyDisk(fault: Fault, at: number): FaultyDisk {
  let content = '';
  let modified = 1;
  let steps = 0;
  let met: string | null = null;
  let permission: PermissionState = 'granted';
  let answered: PermissionState = 'granted';
  let isUnplugged = false;
  const held = [''];
  const put = (text: string) => {
    content = text;
    held.push(text);
    modified++;
  };
  /** Runs a step, or what becomes of it. */
  const step = async <T>(name: string, isWriting: boolean, act: () => T): Promise<T> => {
    const isIt = ++steps === at;
    if (isIt) {
      met = name;
      if (fault === 'revoked') permission = 'prompt';
      if (fault === 'unplugged') isUnplugged = true;
      if (fault === 'written by others') put(BY_OTHERS);
      if (fault === 'silent') return new Promise<never>(() => {});
      if (fault === 'only said' && name !== 'getFile' && name !== 'createWritable')
        return undefined as T;
    }
    if (isUnplugged) throw new DOMException('It has gone', 'NotFoundError');
    if (isWriting && permission !== 'granted')
      throw new DOMException('It may not be written', 'NotAllowedError');
    const done = act();
    if (isIt && fault === 'done all the same') throw new DOMException('No', 'UnknownError');
    if (isIt && fault.endsWith('Error')) throw new DOMException('No', fault);
    return done;
  };
  const writing = () => {
    let beside = '';
    let isOver = false;
    const open = () => {
      if (isOver) throw new TypeError('The stream is closed');
    };
    return {
      write: (text: string) =>
        step('write', true, () => {
          open();
          beside += text;
        }).catch((error) => {
          // A stream that has failed once takes nothing more, and puts nothing in place.
          isOver = true;
          throw error;
        }),
      close: () =>
        step('close', true, () => {
          open();
          isOver = true;
          put(beside);
        }),
      abort: () =>
        step('abort', false, () => {
          isOver = true;
        }),
    };
  };
  const file = {
    name: 'surat.alir',
    queryPermission: () => step('queryPermission', false, () => permission),
    requestPermission: () =>
      step('requestPermission', false, () => {
        permission = answered;
        return permission;
      }),
    getFile: () =>
      step('getFile', false, () => {
        const text = content;
        const size = text.length;
        return { lastModified: modified, size, text: () => step('text', false, () => text) };
      }),
    createWritable: () => step('createWritable', true, writing),
  };
  return {
    pick: () => {
      if (content !== '' && !isUnplugged) put('');
      permission = 'granted';
      return { ...file } as unknown as FileSystemFileHandle;
    },
    content: () => content,
    held,
    met: () => met,
    mend: () => {
      isUnplugged = false;
      fault = 'UnknownError';
      at = -1;
    },
    answer: (answer) => {
      answered = answer;
    },
  };
}
