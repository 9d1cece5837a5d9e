type Method = (...given: unknown[]) => unknown;

/** Processor seconds. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * Measures the time that passes inside of a script's services, so that the rest is the script's own: what it would take
 * over a store of cells that costs nothing.
 */
export class ServiceTime {
  seconds = 0;
  readonly #watched = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();

  /** The same services, watched. */
  watchAll(globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(globals).map(([name, service]) => [name, this.#watch(service)]));
  }

  /** Objects of a service are watched; cells, dates and stored texts are data. */
  #watch(value: unknown): unknown {
    if (Array.isArray(value)) return isService(value[0]) ? value.map((each) => this.#watch(each)) : value;
    if (!isService(value)) return value;
    const known = this.#watched.get(value);
    if (known) return known;
    // The target is empty, because a proxy has to repeat what a frozen one has.
    const watched = new Proxy({} as Record<string, unknown>, {
      get: (_, name) => {
        const member: unknown = Reflect.get(value, name);
        return typeof member === "function" ? this.#timed(value, member as Method) : this.#watch(member);
      },
    });
    this.#watched.set(value, watched);
    this.#originals.set(watched, value);
    return watched;
  }

  #unwatched(given: unknown): unknown {
    if (Array.isArray(given))
      return this.#originals.has(Object(given[0])) ? given.map((each) => this.#unwatched(each)) : given;
    return this.#originals.get(Object(given)) ?? given;
  }

  #timed(owner: object, method: Method): Method {
    return (...given) => {
      const start = cpuSeconds();
      try {
        return this.#watch(
          method.apply(
            owner,
            given.map((each) => this.#unwatched(each)),
          ),
        );
      } finally {
        this.seconds += cpuSeconds() - start;
      }
    };
  }
}

/** Objects of a service have methods; cells, stored texts and lists of enums have none. */
const isService = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.prototype.toString.call(value) !== "[object Date]" &&
  ("getName" in value || "getRange" in value || Object.values(value).some((member) => typeof member === "function"));
