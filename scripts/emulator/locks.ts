interface LockHolder {
  /** The execution that holds the lock, or null for one that runs elsewhere. */
  execution: object | null;
  until: number;
}

/** Every lock of a script by name (`script`, `user:EMAIL`, `document:ID`), with its holder. */
export class Locks {
  readonly #holders = new Map<string, LockHolder>();

  /** Simulates another execution that holds this lock until `until` (milliseconds since 1970). */
  holdByOther(name: string, until = Number.POSITIVE_INFINITY): void {
    this.#holders.set(name, { execution: null, until });
  }

  /** When the lock becomes free for this execution; `now` if it is free already. Milliseconds since 1970. */
  availableAt(name: string, execution: object, now: number): number {
    const holder = this.#holders.get(name);
    return !holder || holder.execution === execution ? now : Math.max(now, holder.until);
  }

  acquire(name: string, execution: object): void {
    this.#holders.set(name, { execution: execution, until: Number.POSITIVE_INFINITY });
  }

  isHeldBy(name: string, execution: object): boolean {
    return this.#holders.get(name)?.execution === execution;
  }

  release(name: string, execution: object): void {
    if (this.isHeldBy(name, execution)) this.#holders.delete(name);
  }

  releaseAll(execution: object): void {
    for (const name of [...this.#holders.keys()]) this.release(name, execution);
  }
}
