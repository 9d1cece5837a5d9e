import { describe, expect, it } from "vitest";
import { compareResults, isSameAnswer, readResults } from "../../scripts/check-google/compare.ts";
import { assumedLines, comparisonLines } from "../../scripts/check-google/report.ts";
import { saveResults } from "../../scripts/check-google/save.ts";
import type { RecordEntry } from "../../scripts/emulator/recorded.ts";

const source = "https://example.com/";
const assumed = (answer: RecordEntry["answer"]): RecordEntry => ({ answer, source, status: "assumed" });

const record = {
  blank: assumed('""'),
  point: assumed({ en_US: "1.25", es_ES: "1,25" }),
  refused: assumed("9216: stored; 9217: error"),
  "time-read": assumed("50 ms"),
  trigger: assumed("created"),
};

const pasted = `version: 0.2.0
date: 2026-12-24
locale: es_ES
blank: undefined
point: 1,25
refused: 9216: stored; 9217: error: Argument too large
time-read: 71 ms
trigger: not tried: there is a trigger for scheduled imports
`;

const questions = new Map([["blank", "What is a blank cell?"]]);

describe("results of a check that somebody pasted", () => {
  it("are compared with the answers for their locale", () => {
    const { same, differing, untried, missing } = compareResults(record, readResults(pasted));
    expect(same).toEqual(["point", "refused", "time-read"]);
    expect(differing).toEqual([{ id: "blank", recorded: '""', answer: "undefined" }]);
    expect(untried).toEqual(["trigger"]);
    expect(missing).toEqual([]);
  });

  it("are read with Windows line ends, blank lines and indents", () => {
    expect(readResults(pasted.replaceAll("\n", "\r\n\r\n  ")).answers.get("point")).toBe("1,25");
  });

  it("are refused in plain words if they are something else", () => {
    expect(() => readResults("Dear all,\nhere it is: see below")).toThrow(
      "not the results of “Check this installation”",
    );
  });

  it("name the differences first, with the question", () => {
    const lines = comparisonLines(compareResults(record, readResults(pasted)), questions);
    expect(lines.slice(0, 3)).toEqual(["blank: What is a blank cell?", "    answer: undefined", '    record: ""']);
    expect(lines.at(-1)).toBe("3 answers are as recorded, 1 differ.");
  });

  it("confirm what they say, with their day, and replace what differs", () => {
    const { record: saved } = saveResults(record, readResults(pasted));
    const confirmed = { source, status: "confirmed", date: "2026-12-24" };
    expect(saved).toEqual({
      blank: { ...confirmed, answer: "undefined" },
      point: { ...confirmed, answer: { en_US: "1.25", es_ES: "1,25" } },
      refused: { ...confirmed, answer: "9216: stored; 9217: error" },
      "time-read": { ...confirmed, answer: "50 ms" },
      trigger: assumed("created"),
    });
    expect(assumedLines(saved, questions).at(-1)).toBe("1 of 5 answers are assumed, 4 confirmed.");
  });
});

it.each([
  ["50 ms", "90 ms", true],
  ["50 ms", "130 ms", false],
  ["5 ms", "20 ms", true],
  ["error", "error: Unexpected token", true],
  ["error", "works", false],
  ["1: stored; 2: error", "1: stored; 2: stored", false],
  ["#NAME?", "#N/A", false],
])("%s and %s are the same answer: %s", (recorded, answer, isSame) => {
  expect(isSameAnswer(recorded, answer)).toBe(isSame);
});
