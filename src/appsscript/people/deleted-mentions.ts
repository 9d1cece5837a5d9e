import type { DeletionCheck } from "../../connectors/deletion-check.ts";
import { deletionCheckOf } from "../../connectors/deletion-check-of.ts";
import { addNoteTo, type RunNote } from "../../connectors/run-notes.ts";
import { findDeleted } from "../../connectors/sync/find-deleted.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { markAfter, markOf, nextInRound } from "../../importer/people/deletion-round.ts";
import { platformName } from "../../tables/index.ts";
import { applySecretOf } from "../connect/connections.ts";
import { loadRecord, updateRecord } from "../connect/import-records.ts";
import type { LeaseHandle } from "../connect/lease.ts";
import type { ImportReader } from "../connect/read-account.ts";
import { withImportLock } from "../import/import-lock.ts";
import { sheetsOf } from "../sheet/table-sheet.ts";
import { isUserError } from "../user-error.ts";
import { blankRows, type Mention, namedMentions, planBlanking } from "./blank-rows.ts";

/** How an import asks for deleted mentions; null if it does not. */
function checkFor({ definition, connector }: ImportReader): DeletionCheck | null {
  const check = deletionCheckOf(connector);
  if (!check || !definition.tables.includes("mentions")) return null;
  return check.price === undefined || definition.clearsDeleted ? check : null;
}

/**
 * After an import of mentions: asks the platform whether some that the spreadsheet knows were deleted there, and blanks
 * these. Where it stands is stored last, so that a run that is killed before asks for the same ones again. What the
 * platform refuses, and what this user may not write, waits for the next run.
 */
export function clearDeletedMentions(reader: ImportReader, notes: RunNote[], leaseHandle: LeaseHandle): void {
  const check = checkFor(reader);
  if (check === null) return;
  try {
    clearDeleted(reader, check, notes, leaseHandle);
  } catch (error) {
    if (!(error instanceof Pause || error instanceof ApiError || isUserError(error))) throw error;
  }
}

function clearDeleted(reader: ImportReader, check: DeletionCheck, notes: RunNote[], leaseHandle: LeaseHandle): void {
  const { definition, connector, budget, runtime, today, connectionFor, secretProvider } = reader;
  const hasTime = () => {
    leaseHandle.extend();
    return Date.now() < budget.stopAt;
  };
  const mark = markOf(loadRecord(definition.id).deletions, today, check.perDay);
  if (mark.left === 0 || !hasTime()) return;
  const platform = platformName(connector.platform);
  // Files of other programs have ids of their own, beside the platform's links.
  const idOf = (mention: Mention) => {
    const id = mention.platform === platform ? check.idOf(mention) : null;
    return id !== null && (mention.url === "" || mention.url.includes(id)) ? id : null;
  };
  const ids = sheetsOf("mentions").flatMap((sheet) => namedMentions(sheet).map(idOf));
  const next = nextInRound(
    ids.filter((id) => id !== null),
    mark,
  );
  if (next.length === 0) return;
  const connection = connectionFor(definition);
  const { asked, deleted } = findDeleted(
    {
      connector,
      check,
      applySecret: connection && applySecretOf(connection),
      runtime,
      secretProvider: secretProvider(connection),
      deadline: budget.waitDeadline,
      hasTime,
    },
    next,
  );
  if (deleted.length > 0) {
    const gone = new Set<string | null>(deleted);
    const count = withImportLock(() =>
      blankRows(sheetsOf("mentions").map((sheet) => planBlanking(sheet, (mention) => gone.has(idOf(mention))))),
    );
    addNoteTo(notes, { kind: "deleted", what: platform, count });
  }
  if (asked > 0) updateRecord(definition.id, () => ({ deletions: markAfter(mark, next, asked) }));
}
