type Together<Groups> = Groups extends readonly [infer First, ...infer Rest] ? First & Together<Rest> : unknown;

/**
 * Puts groups of members together, each made when one of its members is first asked for: a script that goes through
 * thousands of ranges asks each for little.
 */
export function lazyMembers<Context>() {
  return <Groups extends readonly object[]>(
    ...makers: { [At in keyof Groups]: (context: Context) => Groups[At] }
  ): ((context: Context) => Together<Groups>) => {
    let shared: object | null = null;
    return (context) => {
      shared ??= sharedGetters(makers, context);
      const made = Object.create(shared);
      made[contextKey] = context;
      made[groupsKey] = [];
      return made;
    };
  };
}

const contextKey = Symbol("context");
const groupsKey = Symbol("groups");

interface Made {
  [contextKey]: unknown;
  [groupsKey]: Record<string, unknown>[];
}

function sharedGetters<Context>(makers: readonly ((context: Context) => object)[], context: Context): object {
  const shared = {};
  makers.forEach((make, at) => {
    for (const name of Object.keys(make(context))) {
      Object.defineProperty(shared, name, {
        get(this: Made) {
          this[groupsKey][at] ??= make(this[contextKey] as Context) as Record<string, unknown>;
          return this[groupsKey][at][name];
        },
      });
    }
  });
  return shared;
}
