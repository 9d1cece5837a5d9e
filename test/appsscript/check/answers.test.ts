import { describe, expect, it } from "vitest";
import { isSameAnswer } from "../../../scripts/check-google/compare.ts";
import { emulatedIn, googleRecord, type RecordEntry } from "../../../scripts/emulator/recorded.ts";
import { callChecks, cellChecks } from "../../../src/appsscript/check/index.ts";
import { frameChecks } from "../../../src/sidebar/check/frame-checks.ts";
import { openAddOn } from "../add-on.ts";
import { runSteps } from "./run-steps.ts";

const ids = [...cellChecks, ...callChecks].map(({ id }) => id);

describe.each(["en_US", "es_ES", "nl_NL"])("the local spreadsheet in %s", (locale) => {
  it("answers the check of an installation as it is recorded", async () => {
    const answers = await runSteps(openAddOn({ locale, callsTakeTime: true }));
    const differing = ids.flatMap((id) => {
      const recorded = emulatedIn(googleRecord[id] as RecordEntry, locale);
      const answer = answers.get(id) ?? "nothing";
      return recorded !== undefined && isSameAnswer(recorded, answer)
        ? []
        : [`${id} answers ${answer}, recorded is ${recorded}`];
    });
    expect(differing).toEqual([]);
  });
});

describe("the record of Google's answers", () => {
  it("has an entry for each question, and no other", () => {
    const measured = ["time-custom-functions"];
    const asked = [...ids, ...frameChecks.map(({ id }) => id), ...measured];
    expect(Object.keys(googleRecord).sort()).toEqual([...asked].sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(Object.entries(googleRecord))("says of %s where it comes from and whether it was confirmed", (_, entry) => {
    expect(entry.source).toMatch(/^https:\/\/\S+$/);
    expect(entry.status === "confirmed" ? entry.date : "2026-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(["assumed", "confirmed"]).toContain(entry.status);
  });
});
