import { describe, expect, it } from "vitest";
import type { Mapping } from "../../src/importer/mapping/mapping.ts";
import type { PastImport, Settings } from "../../src/rpc/script-calls.ts";
import { ask, openAddOn } from "./add-on.ts";
import { openWithMocks, readConnectState, run, save } from "./connect/with-mocks.ts";

const cutOff = '[{"id":"a","name":"Gre';

async function withImport() {
  const opened = openWithMocks({ size: 3 });
  const { definition } = await save(opened.addOn, { schedule: { every: "day", hour: 9 } });
  await run(opened.addOn, definition.id);
  const { documentProperties, userProperties } = opened.project.state;
  const [documentTexts = {}] = Object.values(documentProperties);
  const [userTexts = {}] = Object.values(userProperties);
  return { opened, id: definition.id, documentTexts, userTexts };
}

/** What the sidebar says was damaged. */
const damaged = async ({ addOn }: ReturnType<typeof openWithMocks>) =>
  (await ask<Settings>(addOn, "readSettings")).damaged;

describe("a stored text that something else has damaged is set aside and named", () => {
  it("a damaged history costs the import history, and imports go on", async () => {
    const { opened, id, documentTexts } = await withImport();
    documentTexts["engagement.history"] = cutOff;
    expect(await ask<PastImport[]>(opened.addOn, "readHistory")).toEqual([]);
    expect((await run(opened.addOn, id, true)).state).toBe("done");
    expect(await damaged(opened)).toEqual(["history"]);
    expect(Object.values(documentTexts)).toContain(cutOff);
  });

  it("a damaged schedule leaves the import itself, which runs by hand", async () => {
    const { opened, id, documentTexts } = await withImport();
    documentTexts[`engagement.import.${id}`] = cutOff;
    const { imports } = await readConnectState(opened.addOn);
    expect(imports.map(({ definition }) => [definition.id, definition.schedule])).toEqual([[id, { every: "hand" }]]);
    expect((await run(opened.addOn, id, true)).state).toBe("done");
    expect(await damaged(opened)).toEqual(["schedules"]);
  });

  it("a damaged connection hides no other one, and stays in its owner's store", async () => {
    const { opened, documentTexts, userTexts } = await withImport();
    userTexts["engagement.connection.broken"] = cutOff;
    expect((await readConnectState(opened.addOn)).imports).toHaveLength(1);
    expect(await damaged(opened)).toEqual(["connections"]);
    expect(Object.values(documentTexts)).not.toContain(cutOff);
  });

  it("of a list with one damaged mapping, the others are kept", async () => {
    const { opened, documentTexts } = await withImport();
    const mapping = { fingerprint: "a", platform: "tiktok", table: "days", columns: { day: "date" } };
    documentTexts["engagement.mappings.0"] = JSON.stringify([null, mapping, { fingerprint: 5 }]);
    expect(await ask<Mapping[]>(opened.addOn, "readMappings")).toEqual([mapping]);
    expect(await damaged(opened)).toEqual(["mappings"]);
  });

  it("a damaged record of what is under way stops no import and no undo", async () => {
    const { opened, id, documentTexts } = await withImport();
    for (const damage of [cutOff, '{"imports":7}']) {
      documentTexts["engagement.intents"] = damage;
      expect((await run(opened.addOn, id, true)).state).toBe("done");
    }
    expect(await damaged(opened)).toEqual(["history"]);
  });

  it("a damaged report hides no other one", async () => {
    const { opened } = await withImport();
    const metadata = opened.app.insertSheet("Old report").addDeveloperMetadata("engagement.report", cutOff);
    const choices = await ask(opened.addOn, "readReportOptions");
    expect(metadata).toBeDefined();
    expect(choices).toMatchObject({ reports: [] });
    expect(await damaged(opened)).toEqual(["report"]);
  });

  it("sample data with a damaged mark is removed only after a question", async () => {
    const opened = openAddOn();
    await ask(opened.addOn, "addSampleData");
    const sheet = opened.app.getSheetByName("Posts (sample)");
    const mark = sheet?.getDeveloperMetadata().find((one) => one.getKey() === "engagement.sample");
    mark?.setValue(cutOff);
    expect(await ask(opened.addOn, "removeSampleData", "ask")).toMatchObject({
      usedSheets: [{ sheet: "Posts (sample)" }],
    });
    expect(opened.app.getSheetByName("Posts (sample)")).not.toBeNull();
    expect((await ask<Settings>(opened.addOn, "readSettings")).damaged).toEqual(["sample"]);
  });
});

it("where nothing is damaged, nothing is said", async () => {
  const { opened } = await withImport();
  expect(await damaged(opened)).toBeUndefined();
});
