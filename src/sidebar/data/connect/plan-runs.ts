import type { AccountUse, ConnectorOption, ImportSchedule } from "../../../rpc/connect-calls.ts";
import type { TableName } from "../../../tables/define-table.ts";

/**
 * Google's allowances (developers.google.com/apps-script/guides/services/quotas): an add-on's trigger runs once an hour,
 * for six minutes, of which the last ones are for writing.
 */
const secondsPerHour = 4.5 * 60;
/** Without Google Workspace, with which a user has four times the time and five times the requests. */
const dailySeconds = 90 * 60;
const dailyRequests = 20_000;

type PerAccount = NonNullable<AccountUse["perAccount"]>;

/** How reading many accounts spreads over the hours and days. */
export interface RunPlan {
  accounts: number;
  /** Of one reading of all accounts. */
  requests: number;
  minutes: number;
  /** After how many hours all accounts are read, one execution an hour. */
  hours: number;
  /** Whether the schedule fits into Google's daily allowances, and its next run begins after this one has ended. */
  isWithinAllowance: boolean;
  /** How many accounts can be read in a day. */
  accountsADay: number;
  /** How often each account is then read, in days. */
  daysBetween: number;
}

const hoursBetweenRuns: Readonly<Record<ImportSchedule["every"], number>> = {
  hour: 1,
  day: 24,
  week: 7 * 24,
  hand: Number.POSITIVE_INFINITY,
};

export function planRuns(accounts: number, { requests, seconds }: PerAccount, every: ImportSchedule["every"]): RunPlan {
  const totalSeconds = accounts * seconds;
  const totalRequests = accounts * requests;
  const hours = Math.max(1, Math.ceil(totalSeconds / secondsPerHour));
  const accountsADay = Math.floor(Math.min(dailySeconds / seconds, dailyRequests / requests));
  const accountsPerRun = (accountsADay * hoursBetweenRuns[every]) / 24;
  return {
    accounts,
    requests: Math.round(totalRequests),
    minutes: Math.max(1, Math.round(totalSeconds / 60)),
    hours,
    isWithinAllowance: hours <= hoursBetweenRuns[every] && accounts <= accountsPerRun,
    accountsADay,
    daysBetween: Math.max(1, Math.ceil(accounts / Math.max(1, accountsADay))),
  };
}

/** How long a request takes, seconds: many are sent at once, and writing their rows takes time too. */
const secondsPerRequest = 1;

/** What reading an account takes, as the connector declares its requests. */
export function estimateUse({ requests }: ConnectorOption, tables: readonly TableName[]): PerAccount {
  const sum = tables.reduce((total, table) => total + (requests?.tables[table] ?? 1), requests?.lookups ?? 1);
  return { requests: sum, seconds: sum * secondsPerRequest };
}
