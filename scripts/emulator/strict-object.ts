/** Members that the language or test tools look up on any object. */
const languageMembers = new Set(["then", "toJSON", "$$typeof", "asymmetricMatch", "nodeType", "tagName"]);

/**
 * Emulates a Google class: `emulate<Real>()("Real", members)`. The compiler rejects a member that the real class lacks;
 * a member that only the real class has throws "not emulated: Real.member".
 */
export function emulate<Real extends object>() {
  return <Member extends keyof Real>(name: string, members: Pick<Real, Member>): Real =>
    new Proxy(members as unknown as Real, {
      get(target, key) {
        if (Reflect.has(target, key)) return Reflect.get(target, key);
        if (typeof key === "symbol" || languageMembers.has(key)) return undefined;
        throw new Error(`not emulated: ${name}.${key}`);
      },
      set(_target, key) {
        throw new TypeError(`Cannot assign to read only property '${String(key)}' of object '${name}'`);
      },
    });
}

/** A Google enum: each value is an object whose `toString()` is its name, as in Apps Script. */
export function enumOf<Enum extends object>(...names: (keyof Enum & string)[]): Enum {
  const values = names.map((name, ordinal) => [
    name,
    Object.freeze({ toString: () => name, toJSON: () => name, name: () => name, ordinal: () => ordinal }),
  ]);
  return Object.freeze(Object.fromEntries(values)) as Enum;
}
