/** Changes of what a platform sends in the middle of a run: a new version of its API, or a new state of an item. */

export type ChangeKind =
  | "numbers as texts"
  | "texts as numbers"
  | "an added field"
  | "a renamed field"
  | "null"
  | "a new state"
  | "a list instead of a value"
  | "an id that another item has";

type Node = { [name: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Names that are ids, days or addresses rather than fields. */
const isKey = (name: string): boolean => /^(?:[\d:.-]+|https?:.*)$/.test(name);

const under = (path: string, name: string): string => `${path}${path === "" ? "" : "."}${isKey(name) ? "*" : name}`;

/** Changes every value that is not an object, in the second half of each list; `isLate` says whether in all of a response. */
function eachValue(
  value: unknown,
  path: string,
  isLate: boolean,
  change: (value: unknown, path: string) => unknown,
): unknown {
  if (Array.isArray(value))
    return value.map((item, index) =>
      eachValue(item, `${path}[]`, isLate || (index > 0 && index >= value.length / 2), change),
    );
  if (!isNode(value)) return isLate ? change(value, path) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, eachValue(one, under(path, name), isLate, change)]),
  );
}

/** The same for a field with its value, whatever it is, by its path. */
function eachField(
  value: unknown,
  path: string,
  isLate: boolean,
  change: (name: string, value: unknown, path: string) => [string, unknown],
): unknown {
  if (Array.isArray(value))
    return value.map((item, index) =>
      eachField(item, `${path}[]`, isLate || (index > 0 && index >= value.length / 2), change),
    );
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const inner = eachField(one, under(path, name), isLate, change);
      return isLate ? change(name, inner, under(path, name)) : [name, inner];
    }),
  );
}

const isWholeNumber = (text: string): boolean => /^(?:0|[1-9]\d{0,14})$/.test(text);

export const newState = "STATE_OF_2031";

/**
 * A response with a change, or undefined where it has nothing to change.
 *
 * @param target The path of the field to change; "" for changes of all fields.
 * @param state The value that becomes a new state. @param isLate The whole response comes after the change; otherwise the second half of each list.
 */
export function changeResponse(
  body: unknown,
  kind: ChangeKind,
  target: string,
  isLate: boolean,
  state: unknown = null,
): unknown {
  let isChanged = false;
  const changed = <Value>(value: Value): Value => {
    isChanged = true;
    return value;
  };
  const atTarget = (change: (name: string, value: unknown) => [string, unknown]) =>
    eachField(body, "", isLate, (name, value, path) =>
      path === target ? changed(change(name, value)) : [name, value],
    );
  const changes: Readonly<Record<ChangeKind, () => unknown>> = {
    "numbers as texts": () =>
      eachValue(body, "", isLate, (value) => (typeof value === "number" ? changed(String(value)) : value)),
    "texts as numbers": () =>
      eachValue(body, "", isLate, (value) =>
        typeof value === "string" && isWholeNumber(value) ? changed(Number(value)) : value,
      ),
    "an added field": () =>
      eachField(body, "", isLate, (name, value) =>
        changed([name, isNode(value) ? { added_in_2031: { id: "1", value: 7 }, ...value } : value]),
      ),
    "a renamed field": () => atTarget((name, value) => [`${name}_v2`, value]),
    null: () => atTarget((name) => [name, null]),
    "a new state": () => atTarget((name, value) => [name, value === state ? newState : value]),
    "a list instead of a value": () => atTarget((name, value) => [name, [value]]),
    "an id that another item has": () => {
      const ids = (valuesByPath(body).get(target) ?? []).filter((id) => typeof id !== "object");
      let left = ids.length;
      if (new Set(ids).size < 2) return body;
      return eachField(body, "", true, (name, value, path) =>
        path === target && --left === 0 ? changed([name, ids[0]]) : [name, value],
      );
    },
  };
  const result = changes[kind]();
  return isChanged ? result : undefined;
}

/** How many objects a response has at each path. */
export function countObjects(body: unknown, path: string, counts: Map<string, number>): void {
  if (Array.isArray(body)) for (const item of body) countObjects(item, `${path}[]`, counts);
  else if (isNode(body)) {
    counts.set(path, (counts.get(path) ?? 0) + 1);
    for (const [name, value] of Object.entries(body)) countObjects(value, under(path, name), counts);
  }
}

/** The value that most have: what becomes a new state is an ordinary item. */
export function mostFrequent(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Paths of all fields of a response with the values that they have. */
export function valuesByPath(body: unknown, path = "", found = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (Array.isArray(body)) for (const item of body) valuesByPath(item, `${path}[]`, found);
  else if (isNode(body))
    for (const [name, value] of Object.entries(body)) {
      const at = under(path, name);
      found.set(at, [...(found.get(at) ?? []), value]);
      valuesByPath(value, at, found);
    }
  return found;
}
