import { counted } from "../../counted.ts";

const items = (count: number): string => counted("en")(count, "item", "items");

/** The script's messages about runs of imports: what happened, and what to do. */
export const en = {
  /** Why a request to a platform failed, by kind of failure. A connector's own texts take precedence. */
  failures: {
    auth_expired: (platform: string) => [
      `${platform} no longer accepts your connection.`,
      `Reconnect ${platform}, then run the import again. It resumes where it stopped.`,
    ],
    permission: (platform: string) => [
      `This connection doesn't have permission for the ${platform} data in this import.`,
      "Reconnect and allow all permissions, or ask an admin of the account for access.",
    ],
    rate_limited: (platform: string) => [
      `${platform}'s rate limit has been reached.`,
      "Run the import again later. It resumes where it stopped.",
    ],
    quota_exhausted: (platform: string) => [
      `Your ${platform} quota is used up.`,
      "Run the import again tomorrow, or raise your quota there. It resumes where it stopped.",
    ],
    invalid_metric: (platform: string) => [
      `${platform} no longer provides one of this import's metrics.`,
      "Install the latest version of the add-on, then run the import again.",
    ],
    bad_place: (platform: string) => [
      `The import from ${platform} can't resume where it stopped.`,
      "Start the import over. You won't get duplicates.",
    ],
    not_found: (platform: string) => [
      `Account not found on ${platform}.`,
      "Check its name in the import. The account might have been renamed, made private or deleted.",
    ],
    not_enough_data: (platform: string) => [
      `${platform} has no data for an account of this size or for these days.`,
      "Choose a longer period, or other tables.",
    ],
    too_much_data: (platform: string) => [
      `This is too much data for one ${platform} request.`,
      "Choose a shorter period or fewer tables, then run the import again.",
    ],
    not_listed: (platform: string) => [
      `This ${platform} server isn't on the add-on's list of allowed addresses.`,
      "Ask your administrator to add its address to the list.",
    ],
    version_gone: (platform: string) => [
      `${platform} no longer supports this version of the add-on.`,
      "Install the latest version of the add-on, then run the import again.",
    ],
    invalid: (platform: string) => [
      `${platform} rejected this import's request.`,
      "Check the account and dates. If they are correct, install the latest version of the add-on.",
    ],
    server: (platform: string) => [
      `${platform} is temporarily unavailable.`,
      "Run the import again in an hour. It resumes where it stopped.",
    ],
    timeout: (platform: string) => [
      `${platform} took too long to respond.`,
      "Run the import again in an hour. It resumes where it stopped.",
    ],
    connection: (platform: string) => [
      `Can't reach ${platform}.`,
      "Run the import again in an hour. It resumes where it stopped.",
    ],
    unreadable: (platform: string) => [
      `${platform} returned an unreadable response.`,
      "Run the import again in an hour. It resumes where it stopped.",
    ],
  },
  /** Why a run waits. */
  pauses: {
    rate_limited: (platform: string, time: string) => [
      `${platform} accepts no more requests until ${time}.`,
      "The import resumes automatically within an hour after that, or when you run it again.",
    ],
    trouble: (platform: string, time: string) => [
      `${platform} is temporarily unavailable.`,
      `The import resumes automatically after ${time}, or when you run it again.`,
    ],
    allowance: (_: string, time: string) => [
      "Your scheduled imports have reached Google's daily limit.",
      `The import resumes automatically after ${time}. Schedule fewer imports, or less often.`,
    ],
  },
  /** Messages although nothing failed. */
  notes: {
    account_failed: (accounts: string, why: string) => `Not imported: ${accounts}. ${why}`,
    account_unlisted: (accounts: string) =>
      `No longer available in this connection: ${accounts}. Imported rows stay in the sheets.`,
    metric: (platform: string, what: string) => `“${what}” isn't available from ${platform} and was left out.`,
    metric_missing: (platform: string, what: string, count: number, table: string) =>
      count === 0
        ? `${platform} didn't include “${what}” for some rows of “${table}”.`
        : `${platform} didn't include “${what}” for ${items(count)} in “${table}”.`,
    left_out: (platform: string, why: string, count: number, table: string) =>
      `Details are missing for ${items(count)} in “${table}” on ${platform}: ${why}`,
    no_numbers: (platform: string, permission: string, count: number, table: string) =>
      [
        count === 0
          ? `${platform} returned no metrics for “${table}”`
          : `None of the ${items(count)} in “${table}” have metrics`,
        permission === ""
          ? `. ${platform} might not count them, or this connection is missing a permission.`
          : `: the permission ${permission} might be missing. Reconnect and keep it selected.`,
      ].join(""),
    table_left_out: (_: string, permission: string, _count: number, table: string) =>
      `“${table}” was left out: the connection is missing the permission ${permission}. Reconnect and keep it selected.`,
    version: (platform: string, what: string) =>
      `${platform} responded with another API version (${what}), so metrics might have a different meaning. Install the latest version of the add-on.`,
    repeated: (platform: string) => `${platform} returned the same page twice. Some rows might be missing.`,
    incomplete: (platform: string) => `${platform} grouped rare values together in one row.`,
    sampled: (platform: string) => `${platform} estimated these metrics from a sample.`,
    recent: (platform: string) => `${platform} only provides recent items. Earlier ones in this period are missing.`,
    thresholded: (platform: string) => `${platform} left out small groups to protect privacy.`,
    estimated: (platform: string) => `The latest days are estimates. ${platform} will still update them.`,
    deleted: (_: string, platform: string, count: number) =>
      count === 1
        ? `1 mention was deleted on ${platform}: its author, text and link were cleared.`
        : `${count} mentions were deleted on ${platform}: their author, text and link were cleared.`,
    formulas_kept: (_: string, __: string, count: number, table: string) =>
      count === 1
        ? `1 cell with a formula in “${table}” was left unchanged.`
        : `${count} cells with formulas in “${table}” were left unchanged.`,
    impossible: (platform: string, what: string, count: number, table: string) =>
      count === 1
        ? `An impossible value from ${platform} in “${table}” was left out: ${what}.`
        : `${count} impossible values from ${platform} in “${table}” were left out, such as ${what}.`,
    ahead: (_platform: string, what: string, count: number, table: string) =>
      `Left out of “${table}” for now: ${items(count)} with a date in the future, such as ${what}.`,
    cut: (_platform: string, what: string, count: number, table: string) =>
      count === 1
        ? `A text in “${table}” was too long for a cell and was cut off: ${what}.`
        : `${count} texts in “${table}” were too long for a cell and were cut off, such as ${what}.`,
    other_clients: () => "These accounts aren't this client's and were left out.",
    same_name: () =>
      "These accounts have the same name and were left out. In the Share tab, enter the IDs of those that are this client's.",
    quota: (platform: string) => `Most of your ${platform} quota is used up.`,
  },
  /** Why details were refused: the ends of the sentences of `left_out`, by kind of failure. */
  reasons: {
    permission: "this connection doesn't have access.",
    not_found: "they no longer exist.",
    not_enough_data: "there is too little data.",
    error: "the server returned an error every time.",
    other: "the request was rejected.",
    unknown: "the reason is unknown.",
  },
  /** Failures that are not the platform's. */
  errors: {
    noAccounts: (platform: string) => [
      `Your ${platform} connection doesn't have access to any accounts.`,
      "Sign in with access to an account, then run the import again.",
    ],
    gone: () => ["This import no longer exists.", "Someone deleted it. Create it again if you need it."],
    busy: (who: string, time: string) => [
      `${who === "" ? "Another user" : who} is running this import (since ${time}).`,
      "Wait until that run is done. If it was interrupted, try again in a few minutes.",
    ],
    takenOver: () => [
      "Another run of this import has started.",
      "Wait until that run is done. You won't get duplicates.",
    ],
    noConnection: (platform: string) => [
      `None of your ${platform} connections has access to this account.`,
      `Connect ${platform}, then run the import again. Only you can use your connection.`,
    ],
    changed: (who: string) => [
      who === "" ? "What this import reads has changed." : `${who} changed what this import reads.`,
      "Review and confirm it in the Data tab. Until then, it won't run with your account.",
    ],
    toConfirm: (platform: string) => [
      `You haven't run this import with your ${platform} account yet.`,
      "Review and confirm it in the Data tab.",
    ],
    unknownPlatform: () => [
      "This version of the add-on doesn't support this import's platform.",
      "Install the latest version of the add-on.",
    ],
    notAllowed: () => [
      "The add-on needs your permission to run imports automatically.",
      "Open the sidebar, allow access, then save the import again.",
    ],
    tooManyTriggers: () => [
      "You've reached Google's limit for scheduled imports.",
      "Set the imports of another spreadsheet to Manual, then save this one again.",
    ],
    tooMany: () => ["This spreadsheet has reached the limit for imports.", "Delete an import you no longer need."],
    unexpected: (time: string) => [
      "The import stopped for an unknown reason.",
      `Run it again. It resumes where it stopped. If it stops again, send your administrator this time: ${time}.`,
    ],
  },
  /** Why an import cannot be saved. */
  problems: {
    platform: () => ["This platform can't be connected.", "Choose one from the list."],
    account: (platform: string) => ["The import has no account.", `Choose a ${platform} account.`],
    publicAccount: (platform: string, example: string) => [
      `This isn't a valid ${platform} account name.`,
      example === "" ? "Choose one of your own accounts." : `Use a format such as ${example}.`,
    ],
    tables: () => ["The import has no tables.", "Choose at least one table."],
    days: () => ["The number of days isn't valid.", "Enter a whole number from 1 to 3,650."],
    dates: () => [
      "The dates aren't valid.",
      "Choose a start and end date. The end date can't be before the start date.",
    ],
    lookBack: () => ["The refresh window isn't valid.", "Enter a whole number from 0 to 90."],
    oneSheet: () => ["Several tables can't share one sheet.", "Choose one table, or use the default sheets."],
    sheetName: () => ["The sheet's name is too long.", "Enter a name with up to 100 characters."],
    schedule: () => ["The import has no valid schedule.", "Choose a frequency, day and time."],
  },
  /** Shown when the sidebar is opened. */
  failedMeanwhile: (name: string, time: string) => `The import of ${name} failed (${time}).`,
  /** How an import's account and platform are written. */
  named: (account: string, platform: string) => (account === "" ? platform : `${account} (${platform})`),
  moreAccounts: (count: number) => ` and ${count} more`,
  allAccounts: "All accounts",
  accounts: (count: number) => counted("en")(count, "account", "accounts"),
};
