type Intersection<Groups> = Groups extends readonly [infer First, ...infer Rest] ? First & Intersection<Rest> : unknown;

/**
 * Combines groups of members. A group is created at the first access to one of its members: scripts create thousands of
 * ranges and use few members of each.
 */
export function lazyMembers<Context>() {
  return <Groups extends readonly object[]>(
    ...makers: { [At in keyof Groups]: (context: Context) => Groups[At] }
  ): ((context: Context) => Intersection<Groups>) => {
    let shared: object | null = null;
    return (context) => {
      shared ??= sharedGetters(makers, context);
      const object = Object.create(shared);
      object[contextKey] = context;
      object[groupsKey] = [];
      return object;
    };
  };
}

const contextKey = Symbol("context");
const groupsKey = Symbol("groups");

interface LazyObject {
  [contextKey]: unknown;
  [groupsKey]: Record<string, unknown>[];
}

function sharedGetters<Context>(makers: readonly ((context: Context) => object)[], context: Context): object {
  const shared = {};
  makers.forEach((make, at) => {
    for (const name of Object.keys(make(context))) {
      Object.defineProperty(shared, name, {
        get(this: LazyObject) {
          this[groupsKey][at] ??= make(this[contextKey] as Context) as Record<string, unknown>;
          return this[groupsKey][at][name];
        },
      });
    }
  });
  return shared;
}
