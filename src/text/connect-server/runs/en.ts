import { counted } from "../../counted.ts";

const items = (count: number): string => counted("en")(count, "item", "items");

/** The script's messages about runs of imports: what happened, and what to do. */
export const en = {
  /** Why a request to a platform failed, by kind of failure. A connector's own texts take precedence. */
  failures: {
    auth_expired: (platform: string) => [
      `${platform} no longer accepts your connection.`,
      `Connect ${platform} again, then run the import again: it goes on where it stopped.`,
    ],
    permission: (platform: string) => [
      `${platform} does not let this connection read what the import asks for.`,
      "Connect again and allow everything that is asked, or ask whoever manages the account to give you access.",
    ],
    rate_limited: (platform: string) => [
      `${platform} takes no more questions for the moment.`,
      "Run the import again later: it goes on where it stopped.",
    ],
    quota_exhausted: (platform: string) => [
      `Your allowance at ${platform} is used up.`,
      "Run the import again tomorrow, or raise the allowance there: it goes on where it stopped.",
    ],
    invalid_metric: (platform: string) => [
      `${platform} no longer gives a number that the import asks for.`,
      "Install the newest version of the add-on, then run the import again.",
    ],
    bad_place: (platform: string) => [
      `${platform} no longer knows where the import stopped.`,
      "Start the import anew: nothing is doubled.",
    ],
    not_found: (platform: string) => [
      `${platform} knows no such account.`,
      "Check its name in the import. It may have been renamed, made private or deleted.",
    ],
    not_enough_data: (platform: string) => [
      `${platform} gives no numbers for an account of this size or for these days.`,
      "Choose a longer period, or other tables.",
    ],
    too_much_data: (platform: string) => [
      `${platform} cannot send this much at once.`,
      "Choose a shorter period or fewer tables, then run the import again.",
    ],
    not_listed: (platform: string) => [
      `The add-on may not ask this server of ${platform}.`,
      "Ask whoever installed the add-on to add its address to the list of addresses that it may ask.",
    ],
    version_gone: (platform: string) => [
      `${platform} no longer answers the way this version of the add-on asks.`,
      "Install the newest version of the add-on, then run the import again.",
    ],
    invalid: (platform: string) => [
      `${platform} does not understand what the import asks for.`,
      "Check its account and dates. If they are right, install the newest version of the add-on.",
    ],
    server: (platform: string) => [
      `${platform} is out of order for the moment.`,
      "Run the import again in an hour: it goes on where it stopped.",
    ],
    timeout: (platform: string) => [
      `${platform} took too long to answer.`,
      "Run the import again in an hour: it goes on where it stopped.",
    ],
    connection: (platform: string) => [
      `${platform} could not be reached.`,
      "Run the import again in an hour: it goes on where it stopped.",
    ],
    unreadable: (platform: string) => [
      `${platform} answered with something that cannot be read.`,
      "Run the import again in an hour: it goes on where it stopped.",
    ],
  },
  /** Why a run waits. */
  pauses: {
    rate_limited: (platform: string, time: string) => [
      `${platform} takes no more questions until ${time}.`,
      "The import then goes on by itself within the hour, or when you run it again.",
    ],
    trouble: (platform: string, time: string) => [
      `${platform} does not answer as it should just now.`,
      `The import goes on by itself after ${time}, or when you run it again.`,
    ],
    allowance: (_: string, time: string) => [
      "The scheduled imports of your account have used what Google allows them in a day.",
      `The import goes on by itself after ${time}. Fewer or less frequent schedules leave time for all of them.`,
    ],
  },
  /** Messages although nothing failed. */
  notes: {
    account_failed: (accounts: string, why: string) => `Not imported: ${accounts}. ${why}`,
    account_unlisted: (accounts: string) => `No longer among the connection's accounts: ${accounts}. Their rows stay.`,
    metric: (platform: string, what: string) => `${platform} did not give “${what}” for anything: it was left out.`,
    metric_missing: (platform: string, what: string, count: number, table: string) =>
      count === 0
        ? `${platform} did not give “${what}” for all of “${table}”.`
        : `${platform} did not give “${what}” for ${items(count)} in “${table}”.`,
    left_out: (platform: string, why: string, count: number, table: string) =>
      `${platform} did not give the details of ${items(count)} in “${table}”: ${why}`,
    no_numbers: (platform: string, permission: string, count: number, table: string) =>
      [
        count === 0
          ? `${platform} gave no numbers for “${table}”`
          : `None of the ${items(count)} in “${table}” came with numbers`,
        permission === ""
          ? `. ${platform} may not count them, or this connection lacks a permission.`
          : `: the permission ${permission} may be missing. Connect again and leave it ticked.`,
      ].join(""),
    table_left_out: (_: string, permission: string, _count: number, table: string) =>
      `“${table}” was left out: the connection lacks the permission ${permission}. Connect again and leave it ticked.`,
    version: (platform: string, what: string) =>
      `${platform} answered with another version of its interface (${what}): numbers may mean something else. Install the newest version of the add-on.`,
    repeated: (platform: string) => `${platform} sent a page twice. The list may be shorter than it is there.`,
    incomplete: (platform: string) => `${platform} put rare values together: their rows are not told apart.`,
    sampled: (platform: string) => `${platform} estimated these numbers from a part of the data.`,
    recent: (platform: string) => `${platform} only has recent items: earlier ones of the period are missing.`,
    thresholded: (platform: string) => `${platform} left out small groups, so that nobody can be recognised.`,
    estimated: (platform: string) => `The latest days are estimates that ${platform} will still correct.`,
    formulas_kept: (_: string, __: string, count: number, table: string) =>
      count === 1
        ? `One cell in “${table}” holds a formula: it was left as it is.`
        : `${count} cells in “${table}” hold formulas: they were left as they are.`,
    impossible: (platform: string, what: string, count: number, table: string) =>
      count === 1
        ? `${platform} gave an impossible value in “${table}”. It was left out: ${what}.`
        : `${platform} gave ${count} impossible values in “${table}”. They were left out, such as ${what}.`,
    ahead: (_platform: string, what: string, count: number, table: string) =>
      `Left out of “${table}” until that day has come: ${items(count)} with a date in the future, such as ${what}.`,
    cut: (_platform: string, what: string, count: number, table: string) =>
      count === 1
        ? `A text in “${table}” was longer than a cell can be and was cut off: ${what}.`
        : `${count} texts in “${table}” were longer than a cell can be and were cut off, such as ${what}.`,
    quota: (platform: string) => `Most of your allowance at ${platform} is used up.`,
  },
  /** Why details were refused: the ends of the sentences of `left_out`, by kind of failure. */
  reasons: {
    permission: "this connection may not read them.",
    not_found: "they are no longer there.",
    not_enough_data: "there is too little data for them.",
    error: "its server answered with an error every time.",
    other: "it refused the request.",
    unknown: "The add-on does not know why.",
  },
  /** Failures that are not the platform's. */
  errors: {
    noAccounts: (platform: string) => [
      `Your connection to ${platform} cannot read any account.`,
      "Sign in as somebody who may, then run the import again.",
    ],
    gone: () => ["This import is no longer there.", "Somebody deleted it. Make it again if you need it."],
    busy: (who: string, time: string) => [
      `${who === "" ? "Somebody" : who} is running this import, since ${time}.`,
      "Wait until that run has ended. If it was interrupted, the import is free again after a few minutes.",
    ],
    takenOver: () => [
      "Another run of this import has started meanwhile.",
      "Wait until that run has ended. Nothing is doubled.",
    ],
    noConnection: (platform: string) => [
      `You have no connection to ${platform} that can read this account.`,
      `Connect ${platform}, then run the import again. Your connection is yours alone.`,
    ],
    changed: (who: string) => [
      who === "" ? "What this import reads has changed." : `${who} changed what this import reads.`,
      "Review it on its card and confirm it. Until then it doesn't run with your account.",
    ],
    toConfirm: (platform: string) => [
      `You haven't run this import with your ${platform} account yet.`,
      "Review what it reads on its card and confirm it.",
    ],
    unknownPlatform: () => [
      "This version of the add-on does not know the platform of this import.",
      "Install the newest version of the add-on.",
    ],
    notAllowed: () => [
      "The add-on may not run imports by itself: Google has not got your permission for it.",
      "Open the sidebar, allow what Google asks for, and save the import again.",
    ],
    tooManyTriggers: () => [
      "Google lets you have no further schedule.",
      "Let the imports of another workbook run by hand, then save this one again.",
    ],
    tooMany: () => ["This workbook holds as many imports as it can.", "Delete one that you no longer need."],
    unexpected: (time: string) => [
      "The import stopped for a reason that the add-on does not know.",
      `Run it again: it goes on where it stopped. If it stops again, tell whoever looks after the add-on that it was at ${time}.`,
    ],
  },
  /** Why an import cannot be saved. */
  problems: {
    platform: () => ["This platform cannot be connected.", "Choose one from the list."],
    account: (platform: string) => ["The import has no account.", `Choose the account at ${platform} that it reads.`],
    publicAccount: (platform: string, example: string) => [
      `This cannot be the name of an account at ${platform}.`,
      example === "" ? "Choose one of your own accounts." : `Write it like ${example}.`,
    ],
    tables: () => ["The import reads nothing.", "Choose at least one table."],
    days: () => ["The number of days cannot be right.", "Write a whole number from 1 to 3650."],
    dates: () => ["The dates cannot be right.", "Choose a first day, and a last one that is not before it."],
    lookBack: () => ["The number of days to read again cannot be right.", "Write a whole number from 0 to 90."],
    oneSheet: () => [
      "Several tables do not fit into one sheet.",
      "Choose one table, or leave the sheets to the add-on.",
    ],
    sheetName: () => ["The sheet's name is too long.", "Choose a name of at most 100 characters."],
    schedule: () => ["It is not clear when the import is to run.", "Choose how often, and the day and hour."],
  },
  /** Shown when the sidebar is opened. */
  failedMeanwhile: (name: string, time: string) => `The import of ${name} failed (${time}).`,
  /** How an import's account and platform are written. */
  named: (account: string, platform: string) => (account === "" ? platform : `${account} (${platform})`),
  moreAccounts: (count: number) => ` and ${count} more`,
  allAccounts: "All accounts",
  accounts: (count: number) => counted("en")(count, "account", "accounts"),
};
