import type { Destination } from "../../../rpc/bigquery-calls.ts";
import type {
  AccountChoice,
  Connection,
  ConnectorOption,
  ImportDefinition,
  ImportPeriod,
  ImportSchedule,
} from "../../../rpc/connect-calls.ts";
import type { TableName } from "../../../tables/define-table.ts";

/** The state of the import form: numbers and names are the typed text. */
export interface Draft {
  id: string;
  platform: string;
  /** Whether the account is the user's own or a public one by name. */
  accountKind: "own" | "public";
  /** Of a connection with one account: its name, or "". */
  ownAccountName: string;
  /** Chosen from those that the connections can read. */
  chosenAccounts: AccountChoice[];
  /** All of them at each run, whatever is chosen. */
  allAccounts: boolean;
  /** How many the connections can read now; 0 until it is known. */
  listedAccounts: number;
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
  clearsDeleted: boolean;
  destination: Destination;
}

/** Enough days for a report over three full months. */
const defaultDays = 125;

/** Monday at 6: the numbers are there when people start to work. */
const defaultTime = { hour: 6, weekday: 1 };

/** Defaults for a new import. An import that costs money has no schedule unless the user chooses one. */
export function newDraft(platform: ConnectorOption): Draft {
  const isCostly = platform.price !== null;
  return {
    id: "",
    platform: platform.id,
    accountKind: "own",
    ownAccountName: "",
    chosenAccounts: [],
    allAccounts: false,
    listedAccounts: 0,
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
    clearsDeleted: false,
    destination: "spreadsheet",
  };
}

export function toDraft(definition: ImportDefinition): Draft {
  const { id, platform, account, accountName, isPublic, tables, period, lookBack, sheet, schedule } = definition;
  return {
    id,
    platform,
    accountKind: isPublic ? "public" : "own",
    ownAccountName: isPublic ? "" : accountName,
    chosenAccounts: isPublic ? [] : chosenIn(definition),
    allAccounts: definition.accounts === "all",
    listedAccounts: 0,
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
    clearsDeleted: definition.clearsDeleted === true,
    destination: definition.destination ?? "spreadsheet",
  };
}

/** The accounts that a definition names. */
function chosenIn({ account, accountName, accounts }: ImportDefinition): AccountChoice[] {
  if (accounts !== undefined) return accounts === "all" ? [] : [...accounts];
  return account === "" ? [] : [{ id: account, name: accountName }];
}

/** One account of the user's own, or several. */
function toWhose({ ownAccountName, chosenAccounts, allAccounts }: Draft): Whose {
  if (allAccounts) return { account: "", accountName: "", accounts: "all" };
  const [only, ...others] = chosenAccounts;
  if (others.length > 0) return { account: "", accountName: "", accounts: chosenAccounts };
  return only ? { account: only.id, accountName: only.name } : { account: "", accountName: ownAccountName };
}

type Whose = Pick<ImportDefinition, "account" | "accountName" | "accounts">;

export function toDefinition(draft: Draft): ImportDefinition {
  const isPublic = draft.accountKind === "public";
  const publicName = draft.publicName.trim();
  return {
    id: draft.id,
    platform: draft.platform,
    ...(isPublic ? { account: publicName, accountName: publicName } : toWhose(draft)),
    isPublic,
    tables: draft.tables,
    period: toPeriod(draft),
    lookBack: draft.periodKind === "sinceLast" ? Number(draft.lookBack) : 0,
    sheet: draft.tables.length === 1 ? draft.sheet?.trim() || null : null,
    schedule: toSchedule(draft),
    ...(draft.destination !== "spreadsheet" && { destination: draft.destination }),
    fillFollowers: draft.fillFollowers && draft.tables.includes("posts"),
    ...(draft.clearsDeleted && { clearsDeleted: true }),
  };
}

function toPeriod({ periodKind, days, from, to }: Draft): ImportPeriod {
  return periodKind === "fixed" ? { kind: "fixed", from, to } : { kind: periodKind, days: Number(days) };
}

export function toSchedule({ every, hour, weekday }: Draft): ImportSchedule {
  if (every === "week") return { every, weekday, hour };
  return every === "day" ? { every, hour } : { every };
}

/** The fields of the form that can be invalid. */
export type DraftError = "account" | "listed" | "tables" | "days" | "lookBack" | "dates" | "sheet";

const hasChosen = ({ allAccounts, chosenAccounts }: Draft) => allAccounts || chosenAccounts.length > 0;

const isIntegerBetween = (typed: string, min: number, max: number) =>
  /^\s*\d+\s*$/.test(typed) && Number(typed) >= min && Number(typed) <= max;

/** The invalid fields, in form order; empty if the draft can be saved. */
export function validateDraft(draft: Draft, platform: ConnectorOption): DraftError[] {
  const { accountKind, periodKind, from, to } = draft;
  const isInvalid: Record<DraftError, boolean> = {
    account: accountKind === "public" && draft.publicName.trim() === "",
    listed: accountKind === "own" && platform.accountSource === "list" && !hasChosen(draft),
    tables: draft.tables.length === 0,
    days: periodKind !== "fixed" && !isIntegerBetween(draft.days, 1, 3_650),
    lookBack: periodKind === "sinceLast" && !isIntegerBetween(draft.lookBack, 0, 90),
    dates: periodKind === "fixed" && (from === "" || to === "" || to < from),
    sheet:
      draft.destination !== "bigquery" &&
      draft.tables.length === 1 &&
      draft.sheet !== null &&
      draft.sheet.trim() === "",
  };
  return (Object.keys(isInvalid) as DraftError[]).filter((name) => isInvalid[name]);
}

/** Whether the user's connections give access to an account of their own. */
export function hasOwnAccount(platform: ConnectorOption, connections: readonly Connection[]): boolean {
  if (platform.accountSource === "none") return false;
  // A key without an account, such as one for public data, gives no access to an own account.
  return (
    platform.publicExample === null || connections.some(({ kind, account }) => kind === "signIn" || account !== "")
  );
}

/** The user's connections to a platform, without broken ones. */
export const workingConnections = (platform: string, connections: readonly Connection[]): Connection[] =>
  connections.filter((connection) => connection.platform === platform && !connection.isBroken);
