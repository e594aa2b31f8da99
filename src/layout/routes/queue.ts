/** A bucket queue of states by price: a search pushes thousands, and prices within one bucket need no order. */

const BUCKETS = 1 << 13;
const NONE = -1;

export class Queue {
  readonly #first = new Int32Array(BUCKETS).fill(NONE);
  #states = new Int32Array(1024);
  #next = new Int32Array(1024);
  #count = 0;
  /** The buckets that may hold something: the one to look at first, and the last one. */
  #from = BUCKETS;
  #last = -1;
  #perBend = 1;

  /** Empties the queue for a search whose prices stay below `most`; what is dearer shares one bucket. */
  clear(most: number): void {
    if (this.#last >= this.#from) this.#first.fill(NONE, this.#from, this.#last + 1);
    this.#count = 0;
    this.#from = BUCKETS;
    this.#last = -1;
    this.#perBend = BUCKETS / most;
  }

  /** Adds a state; `total` is what its way costs at least. */
  push(total: number, state: number): void {
    if (this.#count === this.#states.length) this.#enlarge();
    const entry = this.#count++;
    const place = total * this.#perBend;
    const bucket = place < BUCKETS ? place | 0 : BUCKETS - 1;
    this.#states[entry] = state;
    this.#next[entry] = this.#first[bucket] as number;
    this.#first[bucket] = entry;
    if (bucket < this.#from) this.#from = bucket;
    if (bucket > this.#last) this.#last = bucket;
  }

  /** A state of the cheapest bucket, taken out; -1 when none is left that may cost less than `below`. */
  pop(below: number): number {
    const place = below * this.#perBend;
    const last = Math.min(this.#last, place < BUCKETS ? place | 0 : BUCKETS - 1);
    while (this.#from <= last) {
      const entry = this.#first[this.#from] as number;
      if (entry !== NONE) {
        this.#first[this.#from] = this.#next[entry] as number;
        return this.#states[entry] as number;
      }
      this.#from++;
    }
    return -1;
  }

  #enlarge(): void {
    this.#states = enlarged(this.#states);
    this.#next = enlarged(this.#next);
  }
}

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * from.length);
  larger.set(from);
  return larger;
}
