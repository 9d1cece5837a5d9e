import { asked, type DemoRequest } from "../../define-demo.ts";

const cursorOf = (place: number): string => Buffer.from(`place ${place}`).toString("base64url");
const placeOf = (cursor: string | undefined): number =>
  cursor === undefined ? 0 : Number(Buffer.from(cursor, "base64url").toString().slice("place ".length));

/** A Graph list: cursors, and while there is more an address of the next page that holds the token. */
export function graphList<Item>(
  request: DemoRequest,
  items: readonly Item[],
  placeOfItem: (item: Item) => number,
): { data: Item[]; paging?: { cursors: { before: string; after: string }; next?: string } } {
  const limit = Number(asked(request, "limit") ?? 25);
  const left = items.filter((item) => placeOfItem(item) >= placeOf(asked(request, "after")));
  const data = left.slice(0, limit);
  const following = left[limit];
  if (data.length === 0) return { data };
  const after = cursorOf(following === undefined ? 1_000_000 : placeOfItem(following));
  const cursors = { before: cursorOf(placeOfItem(data[0] as Item)), after };
  const token = request.headers.authorization?.replace("Bearer ", "");
  const next = `${request.url}?access_token=${token}&limit=${limit}&after=${after}`;
  return { data, paging: following === undefined ? { cursors } : { cursors, next } };
}

/** Times of a list's items between the seconds `since` and `until`, where they are asked. */
export function isAsked(request: DemoRequest, time: string): boolean {
  const seconds = Date.parse(time) / 1000;
  const since = Number(asked(request, "since") ?? Number.NEGATIVE_INFINITY);
  return seconds >= since && seconds < Number(asked(request, "until") ?? Number.POSITIVE_INFINITY);
}

/** Meta writes its times without a colon in the offset. */
export const graphTime = (time: string): string => time.replace("Z", "+0000");

/** The fields of a node that were asked; modifiers and inner fields of an edge are taken as they are. */
export function pick(node: Readonly<Record<string, unknown>>, fields: string): Record<string, unknown> {
  const names = ["id", ...fields.split(/,(?![^{(]*[})])/).map((field) => /^\w+/.exec(field)?.[0] ?? "")];
  return Object.fromEntries(
    Object.entries(node).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}

/** A list of names with commas between them, each of those that the contract knows. */
export const listOfNames = (names: readonly string[]) => {
  const one = `(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
  return { type: "string", pattern: `^${one}(,${one})*$` };
};

export const digits = { type: "string", pattern: "^\\d+$" };
export const day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
export const upTo100 = { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" };

/** An object with these names and no others. */
export const only = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
