import type { Platform } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import type { TableName } from "../../tables/define-table.ts";
import { instantOfText } from "../../tables/iso-time.ts";
import type { ImportDefinition, ImportPeriod, ImportSchedule } from "./connect-calls.ts";

/** What is wrong with a definition: the first thing that has to be put right. */
export type DefinitionProblem =
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

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(instantOfText(value)) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** The account in the form that requests use; null where it cannot be one. */
function accountOf(platform: Platform, account: unknown, isPublic: boolean): string | null {
  if (platform.listens) return "";
  if (typeof account !== "string") return null;
  if (isPublic) return platform.publicAccounts?.read(account) ?? null;
  return account === "" && platform.accounts !== undefined ? null : account;
}

function periodOf(period: ImportPeriod | undefined): ImportPeriod | DefinitionProblem {
  if (period?.kind === "fixed") {
    const { kind, from, to } = period;
    return isDay(from) && isDay(to) && from <= to ? { kind, from, to } : "dates";
  }
  const kind = period?.kind === "sinceLast" ? "sinceLast" : "last";
  return isWhole(period?.days, 1, 3_650) ? { kind, days: period?.days as number } : "days";
}

function scheduleOf(schedule: ImportSchedule | undefined): ImportSchedule | null {
  switch (schedule?.every) {
    case "hand":
    case "hour":
      return { every: schedule.every };
    case "day":
      return isWhole(schedule.hour, 0, 23) ? { every: "day", hour: schedule.hour } : null;
    case "week": {
      const { weekday, hour } = schedule;
      return isWhole(weekday, 0, 6) && isWhole(hour, 0, 23) ? { every: "week", weekday, hour } : null;
    }
    default:
      return null;
  }
}

/** The sheet's name without blanks around it; null for none. */
function sheetOf(sheet: unknown): string | null {
  return typeof sheet === "string" && sheet.trim() !== "" ? sheet.trim() : null;
}

/** A definition as it can be kept, with nothing in it that does not belong there; or what is wrong with it. */
export function checkDefinition(
  asked: ImportDefinition,
): { definition: ImportDefinition } | { problem: DefinitionProblem; platform: Platform | undefined } {
  const platform = connectorNamed(asked.platform);
  const wrong = (problem: DefinitionProblem) => ({ problem, platform });
  if (!platform) return wrong("platform");
  const isPublic =
    !platform.listens && (asked.isPublic === true || (!platform.signIn.oauth && !platform.signIn.ownKey));
  const account = accountOf(platform, asked.account, isPublic);
  if (account === null) return wrong(isPublic ? "publicAccount" : "account");
  const offered = Object.keys(platform.tables) as TableName[];
  const tables = offered.filter((table) => asked.tables?.includes(table));
  if (tables.length === 0) return wrong("tables");
  const period = periodOf(asked.period);
  if (typeof period === "string") return wrong(period);
  if (!isWhole(asked.lookBack, 0, 90)) return wrong("lookBack");
  const sheet = sheetOf(asked.sheet);
  if (sheet !== null && tables.length > 1) return wrong("oneSheet");
  if (sheet !== null && sheet.length > 100) return wrong("sheetName");
  const schedule = scheduleOf(asked.schedule);
  if (schedule === null) return wrong("schedule");
  const { id, accountName, lookBack } = asked;
  return {
    definition: {
      id: String(id ?? ""),
      platform: platform.id,
      account,
      accountName: String(accountName ?? "").slice(0, 200),
      isPublic,
      tables,
      period,
      lookBack,
      sheet,
      schedule,
      fillFollowers: asked.fillFollowers === true,
    },
  };
}
