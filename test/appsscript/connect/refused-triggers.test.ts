import { describe, expect, it } from "vitest";
import { ask } from "../add-on.ts";
import { openWithMocks, readOnlyImport, run, save, type WithMocks } from "./with-mocks.ts";

const daily = { every: "day", hour: 9 } as const;

/** A spreadsheet in which calls of the methods that begin so fail with Google's message, once it is set. */
function withRefusal() {
  const refusal = { method: "", message: "" };
  const opened = openWithMocks({
    size: 5,
    beforeCall(method) {
      if (refusal.message !== "" && method.startsWith(refusal.method)) throw new Error(refusal.message);
    },
  });
  return { opened, refusal };
}

const tooMany = "This script has too many triggers. Triggers must be deleted from the script before more can be added.";
const quota = "Service invoked too many times for one day: trigger.";

/** All that is stored of imports, and the triggers. */
const stored = ({ app, project, workbook }: WithMocks) =>
  JSON.stringify([
    app.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]),
    Object.entries(project.state.documentProperties[workbook.settings.id] ?? {}),
    project.state.triggers.length,
  ]);

describe("saving a scheduled import while Google refuses a trigger", () => {
  it.each([
    ["too many triggers", tooMany, /^You've reached Google's limit for scheduled imports\./],
    [
      "a permission",
      "You do not have permission to call ScriptApp.newTrigger. Required permissions: script.scriptapp",
      /^The add-on needs your permission to run imports/,
    ],
    // The sidebar says that Google's daily limit is reached.
    ["a daily limit", quota, /^Service invoked too many times/],
  ])("for %s stores nothing and says why", async (_, message, sentence) => {
    const { opened, refusal } = withRefusal();
    await save(opened.addOn);
    const before = stored(opened);
    Object.assign(refusal, { method: "ScriptApp.newTrigger", message });
    await expect(save(opened.addOn, { schedule: daily, tables: ["days"] })).rejects.toThrow(sentence);
    const { definition } = await readOnlyImport(opened.addOn);
    await expect(save(opened.addOn, { ...definition, schedule: daily })).rejects.toThrow(sentence);
    expect(stored(opened)).toBe(before);
  });

  it("because another tab has just created it is no refusal", async () => {
    const opened = openWithMocks({ size: 5 });
    await save(opened.addOn, { schedule: daily });
    const [trigger] = opened.project.state.triggers.splice(0);
    let hasFailed = false;
    const other = openWithMocks({
      ...opened.optionsToReopen(),
      size: 5,
      beforeCall(method) {
        if (method !== "ScriptApp.newTrigger" || hasFailed) return;
        hasFailed = true;
        other.project.state.triggers.push(trigger as NonNullable<typeof trigger>);
        throw new Error(
          "This add-on has created too many time-based triggers in this document for this Google user account.",
        );
      },
    });
    expect(await save(other.addOn, { schedule: daily, tables: ["days"] })).toMatchObject({ isOwnSchedule: true });
    expect(hasFailed).toBe(true);
  });
});

describe("a trigger that cannot be deleted", () => {
  it.each(["ScriptApp.getUserTriggers", "ScriptApp.deleteTrigger"])(
    "(%s) does not undo what was saved or deleted",
    async (method) => {
      const { opened, refusal } = withRefusal();
      const { definition } = await save(opened.addOn, { schedule: daily });
      Object.assign(refusal, { method, message: quota });
      expect(await save(opened.addOn, { ...definition, schedule: { every: "hand" } })).toMatchObject({
        definition: { schedule: { every: "hand" } },
      });
      expect(await ask(opened.addOn, "deleteImport", definition.id)).toBeNull();
      expect(await readOnlyImport(opened.addOn)).toBeUndefined();
    },
  );
});

describe("a store that is used up", () => {
  it("while an import is saved leaves the earlier one, and none if it was new", async () => {
    const { opened, refusal } = withRefusal();
    const { definition } = await save(opened.addOn, { schedule: daily });
    const before = stored(opened);
    Object.assign(refusal, {
      method: "Properties.setProp",
      message: "Service invoked too many times for one day: properties.",
    });
    await expect(save(opened.addOn, { tables: ["days"] })).rejects.toThrow("too many times");
    await expect(save(opened.addOn, { ...definition, tables: ["days"], schedule: { every: "hour" } })).rejects.toThrow(
      "too many times",
    );
    expect(stored(opened)).toBe(before);
  });

  it("while an import is deleted leaves it with its schedule", async () => {
    const { opened, refusal } = withRefusal();
    const { definition } = await save(opened.addOn, { schedule: daily });
    await run(opened.addOn, definition.id);
    const before = await readOnlyImport(opened.addOn);
    Object.assign(refusal, {
      method: "DeveloperMetadata.",
      message: "Service invoked too many times for one day: spreadsheets.",
    });
    await expect(ask(opened.addOn, "deleteImport", definition.id)).rejects.toThrow("too many times");
    refusal.message = "";
    expect(await readOnlyImport(opened.addOn)).toEqual(before);
    expect(opened.project.state.triggers).toHaveLength(1);
  });
});
