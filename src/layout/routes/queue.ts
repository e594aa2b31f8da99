/** A bucket queue of states by price: a search pushes thousands, and prices within one bucket need no order. */

const BUCKETS = 1 << 13;
const NONE = -1;

export class Queue {
  readonly #first = new Int32Array(BUCKETS).fill(NONE);
  #states = new Int32Array(1024);
  #prices = new Float64Array(1024);
  #next = new Int32Array(1024);
  #count = 0;
  /** The buckets that may hold something: the one to look at first, and the last one. */
  #from = BUCKETS;
  #last = -1;
  #perBend = 1;

  /** Empties the queue for a search whose prices, in bends, stay below `most`; what is dearer shares one bucket. */
  clear(most: number): void {
    if (this.#last >= this.#from) this.#first.fill(NONE, this.#from, this.#last + 1);
    this.#count = 0;
    this.#from = BUCKETS;
    this.#last = -1;
    this.#perBend = BUCKETS / most;
  }

  /** Adds a state; `total` is what its way costs at least, `price` what it cost so far. */
  push(total: number, state: number, price: number): void {
    if (this.#count === this.#states.length) this.#enlarge();
    const entry = this.#count++;
    const bucket = this.#bucketOf(total);
    this.#states[entry] = state;
    this.#prices[entry] = price;
    this.#next[entry] = this.#first[bucket] as number;
    this.#first[bucket] = entry;
    if (bucket < this.#from) this.#from = bucket;
    if (bucket > this.#last) this.#last = bucket;
  }

  /** An entry of the cheapest bucket, taken out; -1 when there is none. Ask {@link state} and {@link price} for it. */
  pop(): number {
    while (this.#from <= this.#last) {
      const entry = this.#first[this.#from] as number;
      if (entry !== NONE) {
        this.#first[this.#from] = this.#next[entry] as number;
        return entry;
      }
      this.#from++;
    }
    return -1;
  }

  state(entry: number): number {
    return this.#states[entry] as number;
  }

  price(entry: number): number {
    return this.#prices[entry] as number;
  }

  /** Whether nothing that is left can cost less than this. */
  isDearerThan(total: number): boolean {
    return this.#from > this.#bucketOf(total);
  }

  #bucketOf(total: number): number {
    const bucket = total * this.#perBend;
    return bucket < BUCKETS ? bucket | 0 : BUCKETS - 1;
  }

  #enlarge(): void {
    const larger = 2 * this.#states.length;
    this.#states = copied(this.#states, new Int32Array(larger));
    this.#prices = copied(this.#prices, new Float64Array(larger));
    this.#next = copied(this.#next, new Int32Array(larger));
  }
}

function copied<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
