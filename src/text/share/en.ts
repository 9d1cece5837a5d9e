import { counted } from "../counted.ts";

const n = counted("en");
const formulas = (count: number) => n(count, "formula", "formulas");

/** The Share tab: what other people see of the spreadsheet, and how to make it work for them. */
export const en = {
  heading: "Share this workbook",
  intro: "See what other people will see, and let it work for those without the add-on.",
  check: "Check this workbook",
  checking: "Looking at every sheet…",
  checkAgain: "Check again",

  others: {
    heading: "What others will see",
    allNative: "Every formula works without the add-on.",
    need: (count: number) =>
      count === 1
        ? "1 formula needs the add-on. Without it, the cell shows #NAME?"
        : `${formulas(count)} need the add-on. Without it, their cells show #NAME?`,
    sheet: (sheet: string, count: number) => `${sheet}: ${formulas(count)}`,
    goTo: (cell: string) => `Go to ${cell}`,
    goToLabel: (sheet: string, cell: string) => `Go to ${cell} in ${sheet}`,
    without: (count: number, names: string) => `${count} of them cannot be written in Sheets' own functions: ${names}`,
    noSchedules: "No import runs by itself.",
    ownSchedule: (name: string) => `${name}: runs in your name`,
    otherSchedule: (name: string) => `${name}: runs in somebody else's name`,
    noSecrets: (cells: number, notes: number) =>
      `No password, key or token: looked at ${n(cells, "cell", "cells")}, ${n(notes, "note", "notes")} and what the add-on keeps.`,
    secrets: "This looks like a password, key or token. Delete it before you share:",
  },

  make: {
    heading: "Make it work for everyone",
    where: "Where",
    scopes: { workbook: "The whole workbook", sheet: "The sheet in front", selection: "What is selected" },
    as: "Turn the add-on's formulas into",
    ways: { native: "Sheets' own functions", values: "Values, as they are now" },
    nativeHint: "They go on calculating, for everyone. The next import fills them, too.",
    valuesHint: "They no longer change, also not at the next import.",
    others: "Formulas that Sheets' own functions cannot express",
    otherWays: { values: "Make them values", leave: "Leave them" },
    button: "Make it work for everyone",
    working: "Changing formulas…",
    keeps: "Formats stay. You can bring the formulas back.",
  },

  differences: {
    intro: (count: number, cells: number) =>
      `In Sheets' own functions ${n(cells, "cell", "cells")} of ${formulas(count)} would show something else. Nothing was changed yet.`,
    change: (before: string, after: string) => `${before} → ${after}`,
    blank: "(blank)",
    more: (count: number) => `and ${n(count, "more cell", "more cells")}`,
    why: {
      message: "Another message for the same row.",
      notRead:
        "Sheets' own functions read only numbers; a cell of this row holds something else, such as a number stored as text.",
      read: "Sheets' own functions calculate with a cell that the add-on's function names or leaves blank.",
      number: "Another result.",
      error: "The cell shows an error now.",
      size: "Only Sheets knows how many cells this formula fills, so it was not compared.",
    },
    question: "What should become of these formulas? All others work the same in Sheets' own functions.",
    choices: { values: "Make them values", leave: "Leave them", native: "Use Sheets' own functions anyway" },
    cancel: "Change nothing",
    dependents: "With Sheets' own functions, cells that calculate with these change too.",
  },

  back: {
    replaced: (count: number, date: string) => `${formulas(count)} can be brought back (last replaced: ${date}).`,
    button: "Bring the formulas back",
    working: "Bringing formulas back…",
  },

  changes: {
    none: "There was nothing to change.",
    native: (count: number) => `${formulas(count)} now in Sheets' own functions`,
    values: (count: number) => `${formulas(count)} now values`,
    back: (count: number) => `${formulas(count)} back`,
    left: (count: number) => `${formulas(count)} left as they were`,
    unfit: (count: number) => `${formulas(count)} left: an error, or results whose size only Sheets knows`,
    changed: (count: number) => `${n(count, "place", "places")} left: somebody changed or moved the values since`,
  },

  language: {
    label: "Language of this workbook",
    hint: "Renames the sheets, headers and notes that the add-on made. What people named or wrote stays.",
    button: "Rename",
    working: "Renaming…",
    renamed: (count: number) => `${n(count, "name or note", "names and notes")} changed.`,
  },

  viewer:
    "You may look at this workbook but not change it. Ask its owner, or make a copy of your own (File > Make a copy).",
};

export type ShareText = typeof en;
