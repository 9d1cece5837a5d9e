import type { Sharing } from "../../importer/server-calls.ts";
import { readRecords } from "./import-records.ts";
import { nameOf, readDefinitions } from "./kept-imports.ts";
import { knownMark } from "./who.ts";

/** The workbook's imports that run by themselves, and whose they are: a part of what is seen before sharing. */
export function ownedSchedules(): Sharing["schedules"] {
  const definitions = readDefinitions();
  if (definitions.length === 0) return [];
  const records = readRecords(definitions.map(({ id }) => id));
  const mark = knownMark();
  return definitions.flatMap((definition) => {
    const schedule = records.get(definition.id)?.schedule;
    return schedule ? [{ name: nameOf(definition), isOwn: schedule.by === mark }] : [];
  });
}
