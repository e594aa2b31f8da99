/** Web Locks as the specification has them, for exclusive locks and all tabs together: Node 20 has none. */

type Holder = (lock: Lock | null) => unknown;

export class Locks {
  /** Who has a lock, as what takes it away from them. */
  readonly #held = new Map<string, () => void>();
  /** Who waits for one, as what gives it to them. */
  readonly #waiting = new Map<string, readonly (() => void)[]>();

  request(name: string, options: LockOptions, holder: Holder): Promise<unknown> {
    // The answer never comes before the question has been asked to its end.
    return Promise.resolve().then(() => this.#ask(name, options, holder));
  }

  #ask(name: string, { ifAvailable, signal, steal }: LockOptions, holder: Holder): unknown {
    signal?.throwIfAborted();
    if (steal) this.#held.get(name)?.();
    const isFree = steal || (!this.#held.has(name) && this.#queue(name).length === 0);
    if (isFree) return this.#hold(name, holder);
    return ifAvailable ? holder(null) : this.#wait(name, holder, signal);
  }

  #wait(name: string, holder: Holder, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const grant = () => resolve(this.#hold(name, holder));
      this.#waiting.set(name, [...this.#queue(name), grant]);
      signal?.addEventListener('abort', () => {
        this.#waiting.set(
          name,
          this.#queue(name).filter((one) => one !== grant),
        );
        reject(signal.reason);
      });
    });
  }

  #hold(name: string, holder: Holder): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const lose = () => reject(new DOMException('It was stolen', 'AbortError'));
      this.#held.set(name, lose);
      const free = () => {
        if (this.#held.get(name) !== lose) return;
        this.#held.delete(name);
        const [next, ...others] = this.#queue(name);
        this.#waiting.set(name, others);
        next?.();
      };
      void Promise.resolve(holder({ name, mode: 'exclusive' }))
        .finally(free)
        .then(resolve, reject);
    });
  }

  #queue(name: string): readonly (() => void)[] {
    return this.#waiting.get(name) ?? [];
  }
}
