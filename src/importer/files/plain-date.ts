import { parseMonthName } from "./month-names.ts";
import { parseWeekday } from "./weekday-names.ts";

/** Hours before or after UTC. The American ones are those of RFC 5322; BST and IST are left out, as each means several. */
const zones: Readonly<Record<string, string>> = {
  ...{ Z: "Z", UTC: "Z", GMT: "Z", WET: "Z", UT: "Z" },
  ...{ CET: "+01:00", WEST: "+01:00", MEZ: "+01:00", CEST: "+02:00", MESZ: "+02:00", EET: "+02:00", EEST: "+03:00" },
  ...{ EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00" },
  ...{ PST: "-08:00", PDT: "-07:00", AKST: "-09:00", AKDT: "-08:00", HST: "-10:00" },
  ...{ MSK: "+03:00", HKT: "+08:00", SGT: "+08:00", JST: "+09:00", KST: "+09:00" },
  ...{ AWST: "+08:00", AEST: "+10:00", AEDT: "+11:00", NZST: "+12:00", NZDT: "+13:00", BRT: "-03:00", ART: "-03:00" },
};

/** AM and PM in English, Spanish ("p. m.") and Dutch ("n.m."). */
const half = "([apvn])\\.? ?m\\b\\.?";
const clock = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:(?::| ?h ?)(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?: ?${half})?| ?${half}| ?h(?!\\p{L}))(?!\\d|[:/])`,
  "iu",
);
/** "15.39 Uhr": points within a time, only where a word says that it is one. */
const pointedClock = /(?<![\d:.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?= ?(?:uhr|uur|hrs?|h|[apvn]\.? ?m)\b)/iu;
const clockWords = /(?:^|(?<=[\s,]))(?:uhr|uur|hrs?|hs|h)\b\.?/giu;
const connectors =
  /(?:^|(?<=[\s,]))(?:at|a las?|om|um|à|às|as|alle(?: ore)?|ore|kl\.?|de las|del|de|d'|the|of|den|am|el|le|il)(?=\s|$)|[·•|]/giu;
const ordinals = /(?<=(?:^|\s)\d{1,2})(?:st|nd|rd|th|er|ère|re|e|ste|[ºª°]|\.)(?=[\s,]|$)/giu;

/**
 * A date in words or with a time in another notation, as one of the general patterns: the date, then a time of 24 hours and
 * its distance from UTC. "Fri, April 4th, 2025 at 3:39 p. m. CEST" gives "April 4 2025 15:39 +02:00". Null if a time in
 * it does not exist, or its zone is not known.
 */
export function plainDate(cell: string): string | null {
  let text = cell
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ")
    .replace(/[\u200e\u200f\u2068\u2069]/g, "")
    .replace(/(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/, "$1-$2-$3 ")
    .trim();
  let time = "";
  // Logs of web servers: 04/Apr/2025:15:39:00.
  text = text.replace(/(?<=\p{L}\/\d{4}):(?=\d\d:)/u, " ");
  text = text.replace(pointedClock, (_, hour, minute, second) => [hour, minute, second].filter(Boolean).join(":"));
  const found = clock.exec(text);
  if (found !== null) {
    const [all, hour = "", minute = "00", second, lateHalf, onlyHalf] = found;
    const after = text.slice(found.index + all.length).replace(clockWords, " ");
    const zone = readZone(after);
    const hours = to24Hours(Number(hour), lateHalf ?? onlyHalf);
    if (zone === null || !(hours < 24)) return null;
    time = ` ${twoDigits(hours)}:${minute}${second === undefined ? "" : `:${second}`}${zone.offset && ` ${zone.offset}`}`;
    text = `${text.slice(0, found.index).replace(/T$/, " ")} ${zone.rest}`;
  }
  const date = withoutWeekday(text)
    .replace(connectors, " ")
    .replace(/(?<=\s)d['’](?=\p{L})/giu, "")
    .replace(ordinals, "")
    .replace(/(?<=\p{L})\./gu, "")
    .replace(/ ?,/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ [-–—:]$|^[-–—] /, "")
    .replace(/^(\d{1,2})\/(\p{L}{3,})\/(\d{2,4})/u, "$1-$2-$3");
  return date === "" ? null : `${date}${time}`;
}

const words = /\p{L}{2,}(?:-feira)?\.?/gu;

/** "mar" is a Tuesday in "mar, 4 abr" and March in "4 mar". */
function withoutWeekday(text: string): string {
  const months = (text.match(words) ?? []).filter((word) => !Number.isNaN(parseMonthName(word))).length;
  let removed = false;
  return text.replace(words, (word) => {
    const isWeekday = parseWeekday(word) !== null && (months > 1 || Number.isNaN(parseMonthName(word)));
    if (!isWeekday || removed) return word;
    removed = true;
    return " ";
  });
}

/** A zone at the beginning of a text, and what follows it. Null for letters of a zone that is not known. */
function readZone(text: string): { offset: string; rest: string } | null {
  const [all = "", sign, hours = "", minutes = "00"] =
    /^ ?\(?(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d|-)(?: ?\([^)]*\))?\)?/i.exec(text) ?? [];
  if (sign !== undefined)
    return { offset: `${sign}${hours.padStart(2, "0")}:${minutes}`, rest: text.slice(all.length) };
  const [named = "", name = ""] = /^ ?\(?([A-Z]{2,5}|Z)\)?(?![\p{L}\d])/u.exec(text) ?? [];
  if (name === "") return { offset: "", rest: text };
  const offset = zones[name];
  if (offset !== undefined) return { offset, rest: text.slice(named.length) };
  return parseWeekday(name) === null && Number.isNaN(parseMonthName(name)) ? null : { offset: "", rest: text };
}

function to24Hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (/[pn]/i.test(half) ? 12 : 0);
}

const twoDigits = (part: number): string => String(part).padStart(2, "0");
