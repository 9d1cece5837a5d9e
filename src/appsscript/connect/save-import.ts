import { checkDefinition } from "../../importer/connections/check-definition.ts";
import type { ImportDefinition, ImportSchedule, ImportState } from "../../importer/connections/connect-calls.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { checkIsNoViewer } from "../sheet/may-write.ts";
import { trouble } from "../trouble.ts";
import { ensureTrigger, tidyTrigger } from "./clock-trigger.ts";
import { changeRecord, type OwnedSchedule, readRecord } from "./import-records.ts";
import { importState } from "./import-states.ts";
import { definitionOf, type KeptDefinition, keepDefinition } from "./kept-imports.ts";
import { platformOf } from "./run-once.ts";
import { canRead } from "./run-slice.ts";
import { runText } from "./run-text.ts";
import { ownAddress, ownMark } from "./who.ts";

/** The definition as it can be kept; trouble that says what is wrong. */
function checked(asked: ImportDefinition): ImportDefinition {
  const result = checkDefinition(asked);
  if ("definition" in result) return result.definition;
  const platform = connectorNamed(asked.platform);
  const say = runText().problems[result.problem];
  throw trouble(say(platform?.name ?? "", platform?.publicAccounts?.example ?? ""));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A schedule stays its owner's while it is the same; whoever changes it makes it their own. */
function scheduleFor(asked: ImportSchedule, before: OwnedSchedule | null): OwnedSchedule | null {
  if (asked.every === "hand") return null;
  if (before && isSame(asked, before.schedule)) return before;
  return { schedule: asked, by: ownMark(), who: ownAddress(), since: Date.now(), ranAt: null };
}

/** Keeps an import for everybody in the workbook. */
export function saveImport(asked: ImportDefinition): ImportState {
  checkIsNoViewer();
  const { schedule: wanted, ...fields } = checked(asked);
  const before = fields.id === "" ? null : definitionOf(fields.id);
  const definition: KeptDefinition = { ...fields, id: before?.id ?? Utilities.getUuid().slice(0, 8) };
  const readsOther = before !== null && !isSame(sourceOf(before), sourceOf(definition));
  if (readsOther && definition.accountName === before.accountName) definition.accountName = "";
  const schedule = scheduleFor(wanted, readRecord(definition.id).schedule);
  if (schedule?.by === ownMark()) {
    const platform = platformOf(definition);
    if (!canRead(definition, platform)) throw trouble(runText().trouble.noConnection(platform.name));
    ensureTrigger();
  }
  keepDefinition(definition);
  changeRecord(definition.id, ({ goodTo }) => ({ schedule, goodTo: readsOther ? null : goodTo }));
  tidyTrigger();
  return importState(definition);
}

const sourceOf = ({ platform, account, isPublic, tables }: KeptDefinition) => [platform, account, isPublic, tables];
