/** A binary heap of integers by price in typed arrays, since a search pushes thousands of them. */
export class Heap {
  #keys = new Float64Array(256);
  #values = new Int32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The least price in the heap; Infinity when it is empty. */
  get least(): number {
    return this.#size > 0 ? this.#key(0) : Number.POSITIVE_INFINITY;
  }

  clear(): void {
    this.#size = 0;
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) this.#enlarge();
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#key(parent) <= key) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, key, value);
  }

  /** Removes and returns the value with the least price; -1 when the heap is empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const top = this.#values[0] ?? -1;
    const last = --this.#size;
    this.#sink(this.#key(last), this.#values[last] ?? -1);
    return top;
  }

  #sink(key: number, value: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#key(child + 1) < this.#key(child)) child++;
      if (this.#key(child) >= key) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, key, value);
  }

  #key(at: number): number {
    return this.#keys[at] ?? Number.POSITIVE_INFINITY;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#key(from), this.#values[from] ?? -1);
  }

  #put(at: number, key: number, value: number): void {
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  #enlarge(): void {
    const keys = new Float64Array(2 * this.#keys.length);
    const values = new Int32Array(2 * this.#values.length);
    keys.set(this.#keys);
    values.set(this.#values);
    this.#keys = keys;
    this.#values = values;
  }
}
