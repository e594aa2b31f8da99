/** Ids while a file is read: each used once, and references that find what they meant. */
import * as v from 'valibot';
import { MENDED } from '../words.ts';
import { ID_PATTERN, type IdPrefix, nextId } from './ids.ts';
import { inWords, report, type Spot, valueAt } from './reader.ts';

const ID = v.pipe(v.string(), v.regex(ID_PATTERN));

export const isId = (value: unknown): value is string => v.is(ID, value);

/** Gives out ids; `taken` are all that the file holds, also those that come later in it. */
export class Ids {
  readonly #taken: Set<string>;
  readonly #used = new Set<string>();
  readonly #next = new Map<IdPrefix, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id of a record if it may keep it, else a new one, which is reported. */
  take(spot: Spot, prefix: IdPrefix): string {
    const id = valueAt(spot, 'id');
    if (isId(id) && !this.#used.has(id)) {
      this.#used.add(id);
      return id;
    }
    const fresh = this.fresh(prefix);
    report(spot, '', idRepair(id, fresh));
    return fresh;
  }

  /** An id that nothing in the file has. */
  fresh(prefix: IdPrefix): string {
    let number = this.#next.get(prefix) ?? Number(nextId(this.#taken, prefix).slice(1));
    while (this.#taken.has(`${prefix}${number}`)) number++;
    const id = `${prefix}${number}`;
    this.#next.set(prefix, number + 1);
    this.#taken.add(id);
    this.#used.add(id);
    return id;
  }
}

function idRepair(id: unknown, fresh: string): string {
  if (id === undefined) return MENDED.missingId(fresh);
  return isId(id) ? MENDED.duplicateId(id, fresh) : MENDED.invalidId(inWords(id), fresh);
}

/** What references mean: the id as the file writes it, to the id it has now. The first holder keeps them. */
export class Targets {
  readonly #ids = new Map<unknown, string>();

  add(written: unknown, id: string): void {
    if (written !== undefined && !this.#ids.has(written)) this.#ids.set(written, id);
  }

  find(written: unknown): string | undefined {
    return this.#ids.get(written);
  }
}
