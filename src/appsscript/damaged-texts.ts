import type { DamagedText } from "../rpc/damaged-text.ts";
import { splitText } from "../tables/cell-text.ts";
import { documentProperties, type PropertyStore, userProperties } from "./stored-properties.ts";

/**
 * Stored texts that can no longer be read, because something else wrote them or a write was cut off. A damaged one stops
 * only what it is about: its text is set aside under another key, and the sidebar says so for a week.
 */
const listKey = "engagement.damaged";
const shownForMs = 7 * 86_400_000;
/** Google's limit is 9 KB per property; a UTF-16 unit takes up to three bytes. */
const maxLength = 2_900;
const maxParts = 10;

interface Damage {
  what: DamagedText;
  at: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function damagesIn(store: PropertyStore): Damage[] {
  const list = parse(store.getProperty(listKey) ?? "[]");
  return Array.isArray(list) ? list.filter((one): one is Damage => isObject(one) && typeof one.at === "number") : [];
}

/** Never throws: where nothing can be stored, what is damaged is left out all the same. */
function setAside(what: DamagedText, json: string, store: PropertyStore): void {
  console.error(`A stored text is damaged: ${what}.`);
  try {
    const known = damagesIn(store);
    if (known.some((one) => one.what === what && one.at > Date.now() - shownForMs)) return;
    for (const [index, part] of splitText(json, maxLength).slice(0, maxParts).entries())
      store.setProperty(`${listKey}.${what}.${index}`, part);
    store.setProperty(listKey, JSON.stringify([...known.filter((one) => one.what !== what), { what, at: Date.now() }]));
  } catch (error) {
    console.error(`It could not be set aside: ${String((error as Error | null)?.message)}`);
  }
}

/** A stored object, or null for none or a damaged one. Private texts are set aside in the user's own store. */
export function parseObject<T>(
  what: DamagedText,
  json: string | null | undefined,
  isValid: (value: Readonly<Record<string, unknown>>) => boolean = () => true,
  store: () => PropertyStore = () => documentProperties,
): T | null {
  if (!json) return null;
  const value = parse(json);
  if (isObject(value) && isValid(value)) return value as T;
  setAside(what, json, store());
  return null;
}

/** The entries of a stored list that are whole. */
export function parseList<T>(
  what: DamagedText,
  json: string | null,
  isValid: (entry: Readonly<Record<string, unknown>>) => boolean,
): T[] {
  if (json === null) return [];
  const value = parse(json);
  const entries = Array.isArray(value) ? value.filter((entry) => isObject(entry) && isValid(entry)) : [];
  if (!Array.isArray(value) || entries.length < value.length) setAside(what, json, documentProperties);
  return entries as T[];
}

/** A stored list of texts; empty if it is damaged. */
export function parseTexts(what: DamagedText, json: string, store: () => PropertyStore): string[] {
  const value = parse(json);
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
  setAside(what, json, store());
  return [];
}

/** What was damaged within the last week, for the sidebar. */
export function recentDamages(): DamagedText[] {
  const stores = [documentProperties, userProperties];
  const recent = stores.flatMap(damagesIn).filter(({ at }) => at > Date.now() - shownForMs);
  return [...new Set(recent.map(({ what }) => what))];
}
