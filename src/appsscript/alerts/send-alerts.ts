import { alertsText } from "../../text/alerts/index.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { logUnexpected } from "../connect/log-unexpected.ts";
import { importTitle, type StoredImport } from "../connect/stored-imports.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { userLanguage } from "../user-language.ts";
import { type AlertState, loadAlerts, newAlerts, storeAlerts } from "./alert-state.ts";
import { failedKey, findProblems, type Problem, scheduledImports } from "./find-problems.ts";
import { noteRows } from "./unusual-runs.ts";
import { fittedMessage, postMessage } from "./webhook.ts";

/**
 * Tells this user about their scheduled imports, after the trigger has run them. One message a day at most: that it is
 * being sent is stored before, so that a killed execution never sends it twice; what it said counts as told only after the
 * service has accepted it, so that otherwise the next day's message says it again, also if it has passed.
 */
export function sendAlerts(): void {
  try {
    const state = loadAlerts();
    if (state !== null) tell(state);
  } catch (error) {
    // An alert must not stop the imports.
    logUnexpected(error);
  }
}

/** Problems of messages that were not accepted, kept until one is. */
const maxUnsent = 20;

function tell(stored: AlertState): void {
  const imports = scheduledImports();
  const isScheduled = (id: string) => imports.some(({ definition }) => definition.id === id);
  const known = { ...stored, unusual: stored.unusual.filter(({ id }) => isScheduled(id)) };
  const noted = imports.reduce((state, { definition: { id }, record: { past } }) => {
    const isCounted = past?.state === "done" && past.wasScheduled;
    return isCounted ? noteRows(state, id, past.at, past.added + past.updated) : state;
  }, known);
  const now = Date.now();
  const problems = findProblems(imports, now);
  const [keys, unsentKeys] = [problems, noted.unsent].map((each) => each.map(({ key }) => key)) as [string[], string[]];
  const working = imports.filter(
    ({ definition: { id }, record: { past } }) =>
      past?.state === "done" && [...noted.told, ...noted.sent, ...unsentKeys].includes(failedKey(id)),
  );
  const earlier = noted.unsent.filter(({ key }) => !keys.includes(key));
  const isNew =
    keys.some((key) => !noted.told.includes(key)) || [working, noted.unusual, earlier].some((each) => each.length > 0);
  const today = dayAt(now, spreadsheetZone());
  if (!isNew || noted.day === today) {
    if (noted !== known) storeAlerts(noted);
    return;
  }
  const unusual = imports.filter(({ definition }) => noted.unusual.some(({ id }) => id === definition.id));
  const message = messageText(noted, problems, {
    earlier,
    working: working.map(({ definition }) => definition),
    unusual: unusual.map(({ definition }) => definition),
  });
  storeAlerts({ ...noted, sent: keys, day: today });
  const posted = postMessage(noted.address, message);
  if (posted === "accepted") storeAlerts({ ...newAlerts(noted.address), counts: noted.counts, told: keys, day: today });
  else if (posted !== "unknown") {
    const unsent = [...earlier, ...problems.filter(({ key }) => !noted.told.includes(key))].slice(-maxUnsent);
    // What may have arrived is better said twice than never.
    const isDelayed = posted === "delayed" || posted === "failed";
    storeAlerts({ ...noted, day: today, isRefused: !isDelayed, isDelayed, unsent });
  }
}

interface Named {
  /** What earlier messages said that were not accepted, and that has passed since. */
  earlier: readonly Problem[];
  working: readonly StoredImport[];
  unusual: readonly StoredImport[];
}

function messageText({ address, unusual }: AlertState, problems: readonly Problem[], named: Named): string {
  const language = userLanguage();
  const text = alertsText[language].message;
  const spreadsheet = openSpreadsheet();
  const lines = [
    ...problems.map(({ line }) => line),
    ...named.earlier.map(({ line }) => text.earlier(line)),
    ...named.unusual.map((definition) => {
      const { rows = 0, usual = 0 } = unusual.find(({ id }) => id === definition.id) ?? {};
      return text.changed(importTitle(definition), rows, usual);
    }),
    ...named.working.map((definition) => text.works(importTitle(definition))),
  ];
  return fittedMessage(address, [text.heading(spreadsheet.getName())], lines, text.link(spreadsheet.getUrl()));
}
