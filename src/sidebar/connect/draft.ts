import type {
  Connection,
  ImportDefinition,
  ImportPeriod,
  ImportSchedule,
  PlatformChoice,
} from "../../importer/connections/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";

/** An import while somebody fills in its form: numbers and names are as they were typed. */
export interface Draft {
  id: string;
  platform: string;
  /** Whether the account is one's own or typed. */
  whose: "own" | "public";
  /** Of one's own: an id of `readAccounts`, or "". */
  ownAccount: string;
  ownName: string;
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
const firstDays = 125;

/** Early, so that the numbers are there when people begin to work; Mondays. */
const usualTime = { hour: 6, weekday: 1 };

/** What most people want of a platform; what costs money does not run by itself unless somebody says so. */
export function newDraft(platform: PlatformChoice): Draft {
  const isCostly = platform.price !== null;
  return {
    id: "",
    platform: platform.id,
    whose: "own",
    ownAccount: "",
    ownName: "",
    publicName: "",
    tables: [...platform.tables],
    periodKind: "sinceLast",
    days: String(isCostly ? 30 : firstDays),
    lookBack: String(isCostly ? 7 : 14),
    from: "",
    to: "",
    every: isCostly ? "hand" : "day",
    ...usualTime,
    sheet: null,
    fillFollowers: true,
  };
}

export function draftOf(definition: ImportDefinition): Draft {
  const { id, platform, account, accountName, isPublic, tables, period, lookBack, sheet, schedule } = definition;
  return {
    id,
    platform,
    whose: isPublic ? "public" : "own",
    ownAccount: isPublic ? "" : account,
    ownName: isPublic ? "" : accountName,
    publicName: isPublic ? account : "",
    tables: [...tables],
    periodKind: period.kind,
    days: period.kind === "fixed" ? "30" : String(period.days),
    lookBack: String(lookBack),
    from: period.kind === "fixed" ? period.from : "",
    to: period.kind === "fixed" ? period.to : "",
    every: schedule.every,
    hour: "hour" in schedule ? schedule.hour : usualTime.hour,
    weekday: "weekday" in schedule ? schedule.weekday : usualTime.weekday,
    sheet,
    fillFollowers: definition.fillFollowers,
  };
}

export function definitionOf(draft: Draft): ImportDefinition {
  const isPublic = draft.whose === "public";
  return {
    id: draft.id,
    platform: draft.platform,
    account: isPublic ? draft.publicName.trim() : draft.ownAccount,
    accountName: isPublic ? draft.publicName.trim() : draft.ownName,
    isPublic,
    tables: draft.tables,
    period: periodOf(draft),
    lookBack: draft.periodKind === "sinceLast" ? Number(draft.lookBack) : 0,
    sheet: draft.tables.length === 1 ? (draft.sheet?.trim() ?? null) : null,
    schedule: scheduleOf(draft),
    fillFollowers: draft.fillFollowers && draft.tables.includes("posts"),
  };
}

function periodOf({ periodKind, days, from, to }: Draft): ImportPeriod {
  return periodKind === "fixed" ? { kind: "fixed", from, to } : { kind: periodKind, days: Number(days) };
}

function scheduleOf({ every, hour, weekday }: Draft): ImportSchedule {
  if (every === "week") return { every, weekday, hour };
  return every === "day" ? { every, hour } : { every };
}

/** The parts of the form that can be wrong. */
export type DraftProblem = "account" | "listed" | "tables" | "days" | "lookBack" | "dates" | "sheet";

const isWhole = (typed: string, least: number, most: number) =>
  /^\s*\d+\s*$/.test(typed) && Number(typed) >= least && Number(typed) <= most;

/** What has to be put right before the draft can be saved, in the form's order. */
export function problemsOf(draft: Draft, platform: PlatformChoice): DraftProblem[] {
  const { whose, periodKind, from, to } = draft;
  const wrong: Record<DraftProblem, boolean> = {
    account: whose === "public" && draft.publicName.trim() === "",
    listed: whose === "own" && platform.own === "list" && draft.ownAccount === "",
    tables: draft.tables.length === 0,
    days: periodKind !== "fixed" && !isWhole(draft.days, 1, 3_650),
    lookBack: periodKind === "sinceLast" && !isWhole(draft.lookBack, 0, 90),
    dates: periodKind === "fixed" && (from === "" || to === "" || to < from),
    sheet: draft.tables.length === 1 && draft.sheet !== null && draft.sheet.trim() === "",
  };
  return (Object.keys(wrong) as DraftProblem[]).filter((name) => wrong[name]);
}

/** Whether the platform lets this user read an account of their own with what they have connected. */
export function hasOwnAccount(platform: PlatformChoice, connections: readonly Connection[]): boolean {
  if (platform.own === "none") return false;
  // A key that names no account, such as one for public data, leads to none.
  return (
    platform.publicExample === null || connections.some(({ kind, account }) => kind === "signIn" || account !== "")
  );
}

/** This user's connections to a platform that it still takes. */
export const workingConnections = (platform: string, connections: readonly Connection[]): Connection[] =>
  connections.filter((connection) => connection.platform === platform && !connection.isBroken);
