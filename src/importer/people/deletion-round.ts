import { hashText } from "../merge/hash-text.ts";

/** Where an import stands in asking whether mentions were deleted: it names none of them. */
export interface DeletionMark {
  /** The day of the last question, YYYY-MM-DD. */
  day: string;
  /** Mentions that can be asked for on that day. */
  left: number;
  /** The hash of the last one that was asked for; "" before the first. */
  after: string;
}

/** A mark as stored, where everybody can change it, for this day. */
export function markOf(stored: Partial<Record<keyof DeletionMark, unknown>> | undefined, day: string, perDay: number) {
  const { left, after } = stored ?? {};
  const isToday = stored?.day === day && typeof left === "number";
  const mark: DeletionMark = {
    day,
    left: isToday ? Math.max(0, Math.min(perDay, Math.floor(left) || 0)) : perDay,
    after: typeof after === "string" ? after : "",
  };
  return mark;
}

const hashed = (ids: readonly string[]): [id: string, hash: string][] =>
  [...new Set(ids)].map((id): [string, string] => [id, hashText(id)]).sort(([, a], [, b]) => (a < b ? -1 : 1));

/**
 * The mentions to ask for next, none twice a day: those that were asked for longest ago. They go round in the order of
 * their hashes, so that neither sorting the sheet nor new rows make one wait for longer than a round.
 */
export function nextInRound(ids: readonly string[], { left, after }: DeletionMark): string[] {
  const all = hashed(ids);
  const next = all.findIndex(([, hash]) => hash > after);
  const start = next < 0 ? 0 : next;
  return [...all.slice(start), ...all.slice(0, start)].slice(0, left).map(([id]) => id);
}

/** The mark after the first so many of these were asked for. After the last one, nothing is left to ask for that day. */
export function markAfter(mark: DeletionMark, next: readonly string[], asked: number): DeletionMark {
  const last = next[asked - 1];
  const left = asked === next.length ? 0 : mark.left - asked;
  return { ...mark, left, after: last === undefined ? mark.after : hashText(last) };
}
