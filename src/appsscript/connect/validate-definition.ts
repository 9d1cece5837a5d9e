import type { Connector } from "../../connectors/define-connector.ts";
import { deletionCheckOf } from "../../connectors/deletion-check-of.ts";
import { findConnector } from "../../connectors/index.ts";
import type { AccountChoice, ImportDefinition, ImportPeriod, ImportSchedule } from "../../rpc/connect-calls.ts";
import { cutText } from "../../tables/cell-text.ts";
import type { TableName } from "../../tables/define-table.ts";
import { instantOfText } from "../../time/iso-time.ts";

/** The first thing that is wrong with a definition. */
export type DefinitionError =
  | "platform"
  | "account"
  | "publicAccount"
  | "tables"
  | "days"
  | "dates"
  | "lookBack"
  | "oneSheet"
  | "sheetName"
  | "schedule";

export interface RejectedDefinition {
  problem: DefinitionError;
  /** Undefined for an unknown platform. */
  connector: Connector | undefined;
}

const maxNameLength = 200;

const isIntegerBetween = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(instantOfText(value)) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** The account in the form that requests use; null if it is not valid. */
function readAccount(connector: Connector, account: unknown, isPublic: boolean): string | null {
  if (connector.tracksBrands) return "";
  if (typeof account !== "string") return null;
  if (isPublic) return connector.publicAccounts?.read(account) ?? null;
  return account === "" && connector.accounts !== undefined ? null : account;
}

/** Several accounts, each once; null if there is none, or the platform has no list of them. */
function readAccounts(connector: Connector, accounts: unknown): ImportDefinition["accounts"] | null {
  if (connector.accounts === undefined) return null;
  if (accounts === "all") return accounts;
  if (!Array.isArray(accounts)) return null;
  const byId = new Map<string, AccountChoice>();
  for (const choice of accounts as readonly (Partial<AccountChoice> | null)[]) {
    const id = String(choice?.id ?? "");
    if (id !== "") byId.set(id, { id, name: cutText(String(choice?.name ?? ""), maxNameLength) });
  }
  return byId.size === 0 ? null : [...byId.values()];
}

/** One account or several in the form to store; null if they are not valid. One of a list is stored as one. */
function readWhose(
  connector: Connector,
  { account, accountName, accounts }: ImportDefinition,
  isPublic: boolean,
): Pick<ImportDefinition, "account" | "accountName" | "accounts"> | null {
  if (accounts === undefined || isPublic || connector.tracksBrands) {
    const one = readAccount(connector, account, isPublic);
    return one === null ? null : { account: one, accountName: cutText(String(accountName ?? ""), maxNameLength) };
  }
  const several = readAccounts(connector, accounts);
  if (!several) return null;
  const [only, ...others] = several === "all" ? [] : several;
  return only && others.length === 0
    ? { account: only.id, accountName: only.name }
    : { account: "", accountName: "", accounts: several };
}

function readPeriod(period: ImportPeriod | undefined): ImportPeriod | DefinitionError {
  if (period?.kind === "fixed") {
    const { kind, from, to } = period;
    return isDay(from) && isDay(to) && from <= to ? { kind, from, to } : "dates";
  }
  const kind = period?.kind === "sinceLast" ? "sinceLast" : "last";
  return isIntegerBetween(period?.days, 1, 3_650) ? { kind, days: period?.days as number } : "days";
}

function readSchedule(schedule: ImportSchedule | undefined): ImportSchedule | null {
  switch (schedule?.every) {
    case "hand":
    case "hour":
      return { every: schedule.every };
    case "day":
      return isIntegerBetween(schedule.hour, 0, 23) ? { every: "day", hour: schedule.hour } : null;
    case "week": {
      const { weekday, hour } = schedule;
      return isIntegerBetween(weekday, 0, 6) && isIntegerBetween(hour, 0, 23) ? { every: "week", weekday, hour } : null;
    }
    default:
      return null;
  }
}

/** The sheet's name, trimmed; null for none. */
function readSheetName(sheet: unknown): string | null {
  return typeof sheet === "string" && sheet.trim() !== "" ? sheet.trim() : null;
}

/** The definition with its known properties only, in the form to store; or what is wrong with it. */
export function checkDefinition(requested: ImportDefinition): { definition: ImportDefinition } | RejectedDefinition {
  const platform = findConnector(requested.platform);
  const invalid = (problem: DefinitionError) => ({ problem, connector: platform });
  if (!platform) return invalid("platform");
  const isPublic =
    !platform.tracksBrands && (requested.isPublic === true || (!platform.signIn.oauth && !platform.signIn.apiKey));
  const whose = readWhose(platform, requested, isPublic);
  if (whose === null) return invalid(isPublic ? "publicAccount" : "account");
  const availableTables = Object.keys(platform.tables) as TableName[];
  const tables = availableTables.filter((table) => requested.tables?.includes(table));
  if (tables.length === 0) return invalid("tables");
  const period = readPeriod(requested.period);
  if (typeof period === "string") return invalid(period);
  if (!isIntegerBetween(requested.lookBack, 0, 90)) return invalid("lookBack");
  const sheet = readSheetName(requested.sheet);
  if (sheet !== null && tables.length > 1) return invalid("oneSheet");
  if (sheet !== null && sheet.length > 100) return invalid("sheetName");
  const schedule = readSchedule(requested.schedule);
  if (schedule === null) return invalid("schedule");
  const { id, lookBack } = requested;
  const destination = (["bigquery", "both"] as const).find((each) => each === requested.destination);
  return {
    definition: {
      id: String(id ?? ""),
      platform: platform.id,
      ...whose,
      isPublic,
      tables,
      period,
      lookBack,
      sheet,
      schedule,
      ...(destination && { destination }),
      fillFollowers: requested.fillFollowers === true,
      ...(requested.clearsDeleted === true && deletionCheckOf(platform)?.price && { clearsDeleted: true }),
    },
  };
}
