import { counted } from "../../counted.ts";

const n = counted("en");

/** The plan of runs of several accounts. */
export const en = {
  heading: "Estimated run time",
  run: (accounts: number, requests: number, minutes: number) =>
    `Importing ${n(accounts, "account", "accounts")} takes about ${n(requests, "request", "requests")} and ${n(minutes, "minute", "minutes")}.`,
  oneRun: "This takes one run.",
  after: (hours: number) =>
    `Google runs the add-on for a few minutes every hour. The import will be done in about ${n(hours, "hour", "hours")}.`,
  until: (time: string) =>
    `Google runs the add-on for a few minutes every hour. The import will be done at about ${time}.`,
  byHand: "The import runs continuously while the sidebar is open, otherwise a few minutes every hour.",
  notInADay: (accounts: number, days: number) =>
    `This takes more than a day: Google allows 90 minutes and 20,000 requests a day, more with Workspace. About ${n(accounts, "account", "accounts")} a day can be imported, least recent first. Each is updated about every ${n(days, "day", "days")}.`,
  tooOften:
    "This exceeds Google's limit of 90 minutes and 20,000 requests a day, more with Workspace. Choose a longer interval.",
  measured: "Measured in the last run.",
  estimated: "This is an estimate until the first run.",
};
