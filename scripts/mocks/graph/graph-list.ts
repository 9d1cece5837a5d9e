import { type MockRequest, queryValue } from "../server/define-mock.ts";

const cursorOf = (position: number): string => Buffer.from(`place ${position}`).toString("base64url");
const positionOf = (cursor: string | undefined): number =>
  cursor === undefined ? 0 : Number(Buffer.from(cursor, "base64url").toString().slice("place ".length));

/** A Graph list with cursors; if there is more, also the next page's URL, which contains the token. */
export function graphList<Item>(
  request: MockRequest,
  items: readonly Item[],
  positionOfItem: (item: Item) => number,
): { data: Item[]; paging?: { cursors: { before: string; after: string }; next?: string } } {
  const limit = Number(queryValue(request, "limit") ?? 25);
  const remaining = items.filter((item) => positionOfItem(item) >= positionOf(queryValue(request, "after")));
  const data = remaining.slice(0, limit);
  const nextNumber = remaining[limit];
  if (data.length === 0) return { data };
  const after = cursorOf(nextNumber === undefined ? 1_000_000 : positionOfItem(nextNumber));
  const cursors = { before: cursorOf(positionOfItem(data[0] as Item)), after };
  const token = request.headers.authorization?.replace("Bearer ", "");
  const next = `${request.url}?access_token=${token}&limit=${limit}&after=${after}`;
  return { data, paging: nextNumber === undefined ? { cursors } : { cursors, next } };
}

/** Whether a time is between `since` and `until` (Unix seconds), where these are given. */
export function isInRequestedPeriod(request: MockRequest, time: string): boolean {
  const seconds = Date.parse(time) / 1000;
  const since = Number(queryValue(request, "since") ?? Number.NEGATIVE_INFINITY);
  return seconds >= since && seconds < Number(queryValue(request, "until") ?? Number.POSITIVE_INFINITY);
}

/** Meta's times have no colon in the offset. */
export const graphTime = (time: string): string => time.replace("Z", "+0000");

/** The requested fields of a node; modifiers and nested fields are ignored. */
export function pickFields(node: Readonly<Record<string, unknown>>, fields: string): Record<string, unknown> {
  const names = ["id", ...fields.split(/,(?![^{(]*[})])/).map((field) => /^\w+/.exec(field)?.[0] ?? "")];
  return Object.fromEntries(
    Object.entries(node).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}

/** A comma-separated list of names that the contract allows. */
export const commaListSchema = (names: readonly string[]) => {
  const one = `(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
  return { type: "string", pattern: `^${one}(,${one})*$` };
};

export const digits = { type: "string", pattern: "^\\d+$" };
export const day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
export const upTo100 = { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" };

/** An object with only these properties. */
export const objectSchema = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
