interface Holder {
  /** The execution that holds the lock, or null for one that runs elsewhere. */
  by: object | null;
  until: number;
}

/** Every lock of a script by name (`script`, `user:EMAIL`, `document:ID`), and who holds it. */
export class Locks {
  readonly #held = new Map<string, Holder>();

  /** As if somebody else's execution held this lock until then (milliseconds since 1970). */
  holdElsewhere(name: string, until = Number.POSITIVE_INFINITY): void {
    this.#held.set(name, { by: null, until });
  }

  /** When the lock becomes free for this execution; `now` when it is free already. */
  freeAt(name: string, execution: object, now: number): number {
    const holder = this.#held.get(name);
    return !holder || holder.by === execution ? now : Math.max(now, holder.until);
  }

  take(name: string, execution: object): void {
    this.#held.set(name, { by: execution, until: Number.POSITIVE_INFINITY });
  }

  isHeldBy(name: string, execution: object): boolean {
    return this.#held.get(name)?.by === execution;
  }

  release(name: string, execution: object): void {
    if (this.isHeldBy(name, execution)) this.#held.delete(name);
  }

  releaseAll(execution: object): void {
    for (const name of [...this.#held.keys()]) this.release(name, execution);
  }
}
