import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { alertsText } from "../../text/alerts/index.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { findConnection, toConnection } from "../connect/connections.ts";
import { type ImportRecord, loadRecords } from "../connect/import-records.ts";
import { describeRunError } from "../connect/run-text.ts";
import { importTitle, loadImports, type StoredImport } from "../connect/stored-imports.ts";
import { userId } from "../connect/user-id.ts";
import { userLanguage } from "../user-language.ts";
import { userName } from "../user-text.ts";

/** Something that a user should know, once. */
export interface Problem {
  /** The same as long as it lasts. */
  key: string;
  line: string;
}

const signInNoticeDays = 7;
const versionNoticeDays = 30;

export const failedKey = (id: string): string => `failed:${id}`;

/** This user's scheduled imports in the spreadsheet. */
export function scheduledImports(): { definition: StoredImport; record: ImportRecord }[] {
  const [definitions, currentUserId] = [loadImports(), userId()];
  const records = loadRecords(definitions.map(({ id }) => id));
  return definitions
    .map((definition) => ({ definition, record: records.get(definition.id) as ImportRecord }))
    .filter(({ record }) => record.schedule?.by === currentUserId);
}

/** What fails now, or soon will. */
export function findProblems(imports: ReturnType<typeof scheduledImports>, now: number): Problem[] {
  const found = imports.flatMap(({ definition, record }) => {
    const connector = findConnector(definition.platform);
    return [failure(definition, record, connector), ...(connector ? endings(definition, connector, now) : [])];
  });
  const known = new Set<string>();
  return found.filter((problem): problem is Problem => {
    if (problem === null || known.has(problem.key)) return false;
    known.add(problem.key);
    return true;
  });
}

function failure(definition: StoredImport, { past }: ImportRecord, connector: Connector | undefined): Problem | null {
  if (past?.state !== "failed") return null;
  const reason = describeRunError(past.trouble, connector);
  const why = [reason?.what, reason?.advice].filter(Boolean).join(" ");
  return { key: failedKey(definition.id), line: text().failed(importTitle(definition), why) };
}

/** A sign-in that expires, and a version of an API that ends. */
function endings(definition: StoredImport, { id, name, apiVersion }: Connector, now: number): (Problem | null)[] {
  const connection = findConnection(definition);
  const expiresAt = connection && toConnection(connection).expiresAt;
  const daysLeft = expiresAt ? Math.ceil((instantOfText(expiresAt) - now) / dayMs) : Number.POSITIVE_INFINITY;
  const { promisedUntil } = apiVersion;
  const isEnding = promisedUntil !== null && instantOfText(promisedUntil) - now < versionNoticeDays * dayMs;
  return [
    daysLeft > signInNoticeDays
      ? null
      : {
          key: `signIn:${connection?.id}:${expiresAt}`,
          line: text().signInEnds(userName(name), Math.max(0, daysLeft)),
        },
    isEnding
      ? { key: `version:${id}:${promisedUntil}`, line: text().versionEnds(userName(name), promisedUntil) }
      : null,
  ];
}

const text = () => alertsText[userLanguage()].message;
