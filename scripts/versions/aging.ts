import type { Connector } from "../../src/connectors/define-connector.ts";
import { dayMs } from "../../src/time/day.ts";

/** How long before the end of a version its successor should be in use. */
export const noticeDays = 90;

export interface AgingVersion {
  /** The version, such as `LinkedIn API 202607`. */
  version: string;
  /** The connectors that use it. */
  ids: string[];
  /** YYYY-MM-DD. */
  promisedUntil: string;
  /** Negative once the platform no longer promises it. */
  daysLeft: number;
}

/** The versions of platforms' APIs that end within `noticeDays`, the next one first. @param today YYYY-MM-DD. */
export function agingVersions(connectors: readonly Connector[], today: string): AgingVersion[] {
  const found = new Map<string, AgingVersion>();
  for (const { id, apiVersion, source } of connectors) {
    const { name, promisedUntil } = apiVersion;
    if (name === null || promisedUntil === null) continue;
    const daysLeft = Math.floor((Date.parse(promisedUntil) - Date.parse(today)) / dayMs);
    if (daysLeft >= noticeDays) continue;
    const key = `${name} ${promisedUntil}`;
    const known = found.get(key);
    if (known) known.ids.push(id);
    else found.set(key, { version: source, ids: [id], promisedUntil, daysLeft });
  }
  return [...found.values()].sort((a, b) => a.daysLeft - b.daysLeft);
}

/** One line for each version. */
export const versionLines = (aging: readonly AgingVersion[]): string[] =>
  aging.map(({ version, ids, promisedUntil, daysLeft }) => {
    const when = daysLeft < 0 ? `has not been promised since ${promisedUntil}` : `is promised until ${promisedUntil}`;
    return `${version} ${when} (${ids.join(", ")}): raise it, and note in its file what changed.`;
  });
