import { counted } from "../../counted.ts";

const n = counted("en");

/** The plan of runs of several accounts. */
export const en = {
  heading: "Plan of runs",
  run: (accounts: number, requests: number, minutes: number) =>
    `Reading ${n(accounts, "account", "accounts")} takes about ${n(requests, "request", "requests")} and ${n(minutes, "minute", "minutes")}.`,
  oneRun: "That is one run.",
  after: (hours: number) =>
    `Google starts the add-on once an hour, for a few minutes: it goes on each hour, and is done after about ${n(hours, "hour", "hours")}.`,
  until: (time: string) =>
    `Google starts the add-on once an hour, for a few minutes: it goes on each hour, and is done at about ${time}.`,
  byHand: "While the sidebar is open it goes on without a break; otherwise a few minutes every hour.",
  notInADay: (accounts: number, days: number) =>
    `This does not fit into a day: Google allows 90 minutes and 20,000 requests a day, more with Workspace. About ${n(accounts, "account", "accounts")} a day fit, those first that were read longest ago, so each is read about every ${n(days, "day", "days")}.`,
  tooOften:
    "This is more often than Google lets it run: 90 minutes and 20,000 requests a day, more with Workspace. Choose a longer interval.",
  measured: "As measured at the last run.",
  estimated: "This is an estimate; after the first run it is measured.",
};
