import type {
  Connection,
  ConnectorOption,
  ImportDefinition,
  ImportPeriod,
  ImportSchedule,
} from "../../rpc/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";

/** An import while somebody fills in its form: numbers and names are as they were typed. */
export interface Draft {
  id: string;
  platform: string;
  /** Whether the account is one's own or typed. */
  accountKind: "own" | "public";
  /** Of one's own: an id of `readAccounts`, or "". */
  ownAccountId: string;
  ownAccountName: string;
  publicName: string;
  tables: TableName[];
  periodKind: ImportPeriod["kind"];
  days: string;
  lookBack: string;
  from: string;
  to: string;
  every: ImportSchedule["every"];
  hour: number;
  weekday: number;
  sheet: string | null;
  fillFollowers: boolean;
}

/** Days that are enough for a report over three whole months. */
const defaultDays = 125;

/** Early, so that the numbers are there when people begin to work; Mondays. */
const defaultTime = { hour: 6, weekday: 1 };

/** What most people want of a platform; what costs money does not run by itself unless somebody says so. */
export function newDraft(platform: ConnectorOption): Draft {
  const isCostly = platform.price !== null;
  return {
    id: "",
    platform: platform.id,
    accountKind: "own",
    ownAccountId: "",
    ownAccountName: "",
    publicName: "",
    tables: [...platform.tables],
    periodKind: "sinceLast",
    days: String(isCostly ? 30 : defaultDays),
    lookBack: String(isCostly ? 7 : 14),
    from: "",
    to: "",
    every: isCostly ? "hand" : "day",
    ...defaultTime,
    sheet: null,
    fillFollowers: true,
  };
}

export function toDraft(definition: ImportDefinition): Draft {
  const { id, platform, account, accountName, isPublic, tables, period, lookBack, sheet, schedule } = definition;
  return {
    id,
    platform,
    accountKind: isPublic ? "public" : "own",
    ownAccountId: isPublic ? "" : account,
    ownAccountName: isPublic ? "" : accountName,
    publicName: isPublic ? account : "",
    tables: [...tables],
    periodKind: period.kind,
    days: period.kind === "fixed" ? "30" : String(period.days),
    lookBack: String(lookBack),
    from: period.kind === "fixed" ? period.from : "",
    to: period.kind === "fixed" ? period.to : "",
    every: schedule.every,
    hour: "hour" in schedule ? schedule.hour : defaultTime.hour,
    weekday: "weekday" in schedule ? schedule.weekday : defaultTime.weekday,
    sheet,
    fillFollowers: definition.fillFollowers,
  };
}

export function toDefinition(draft: Draft): ImportDefinition {
  const isPublic = draft.accountKind === "public";
  return {
    id: draft.id,
    platform: draft.platform,
    account: isPublic ? draft.publicName.trim() : draft.ownAccountId,
    accountName: isPublic ? draft.publicName.trim() : draft.ownAccountName,
    isPublic,
    tables: draft.tables,
    period: toPeriod(draft),
    lookBack: draft.periodKind === "sinceLast" ? Number(draft.lookBack) : 0,
    sheet: draft.tables.length === 1 ? (draft.sheet?.trim() ?? null) : null,
    schedule: toSchedule(draft),
    fillFollowers: draft.fillFollowers && draft.tables.includes("posts"),
  };
}

function toPeriod({ periodKind, days, from, to }: Draft): ImportPeriod {
  return periodKind === "fixed" ? { kind: "fixed", from, to } : { kind: periodKind, days: Number(days) };
}

function toSchedule({ every, hour, weekday }: Draft): ImportSchedule {
  if (every === "week") return { every, weekday, hour };
  return every === "day" ? { every, hour } : { every };
}

/** The parts of the form that can be wrong. */
export type DraftError = "account" | "listed" | "tables" | "days" | "lookBack" | "dates" | "sheet";

const isIntegerBetween = (typed: string, min: number, max: number) =>
  /^\s*\d+\s*$/.test(typed) && Number(typed) >= min && Number(typed) <= max;

/** What has to be put right before the draft can be saved, in the form's order. */
export function validateDraft(draft: Draft, platform: ConnectorOption): DraftError[] {
  const { accountKind, periodKind, from, to } = draft;
  const isInvalid: Record<DraftError, boolean> = {
    account: accountKind === "public" && draft.publicName.trim() === "",
    listed: accountKind === "own" && platform.accountSource === "list" && draft.ownAccountId === "",
    tables: draft.tables.length === 0,
    days: periodKind !== "fixed" && !isIntegerBetween(draft.days, 1, 3_650),
    lookBack: periodKind === "sinceLast" && !isIntegerBetween(draft.lookBack, 0, 90),
    dates: periodKind === "fixed" && (from === "" || to === "" || to < from),
    sheet: draft.tables.length === 1 && draft.sheet !== null && draft.sheet.trim() === "",
  };
  return (Object.keys(isInvalid) as DraftError[]).filter((name) => isInvalid[name]);
}

/** Whether the platform lets this user read an account of their own with what they have connected. */
export function hasOwnAccount(platform: ConnectorOption, connections: readonly Connection[]): boolean {
  if (platform.accountSource === "none") return false;
  // A key that names no account, such as one for public data, leads to none.
  return (
    platform.publicExample === null || connections.some(({ kind, account }) => kind === "signIn" || account !== "")
  );
}

/** This user's connections to a platform that it still takes. */
export const workingConnections = (platform: string, connections: readonly Connection[]): Connection[] =>
  connections.filter((connection) => connection.platform === platform && !connection.isBroken);
