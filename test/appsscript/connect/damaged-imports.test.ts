import { expect, it } from "vitest";
import type { ImportDefinition } from "../../../src/rpc/connect-calls.ts";
import type { Settings } from "../../../src/rpc/script-calls.ts";
import { ask } from "../add-on.ts";
import { openWithMocks, readConnectState, rowsOf, run, save } from "./with-mocks.ts";

const key = "engagement.imports";

/** The spreadsheet with two saved imports, and the metadata that hold them. */
async function withTwoImports() {
  const opened = openWithMocks({ size: 3 });
  const first = (await save(opened.addOn)).definition;
  const second = (await save(opened.addOn, { period: { kind: "last", days: 2_000 } })).definition;
  const metadata = opened.app.getDeveloperMetadata().find((one) => one.getKey() === key);
  if (!metadata) throw new Error("The imports are stored elsewhere.");
  const stored = JSON.parse(metadata.getValue() ?? "") as ImportDefinition[];
  return { opened, ids: [first.id, second.id], metadata, stored };
}

const idsOf = async ({ addOn }: Awaited<ReturnType<typeof withTwoImports>>["opened"]) =>
  (await readConnectState(addOn)).imports.map(({ definition }) => definition.id);

it.each([
  ["without its account", (definition: ImportDefinition) => ({ ...definition, account: undefined })],
  ["whose tables are no list", (definition: ImportDefinition) => ({ ...definition, tables: "posts" })],
  ["that is no object", () => 7],
])("of saved imports, one %s is left out and named, and the others run", async (_, damage) => {
  const { opened, ids, metadata, stored } = await withTwoImports();
  const text = JSON.stringify([damage(stored[0] as ImportDefinition), stored[1]]);
  metadata.setValue(text);
  expect(await idsOf(opened)).toEqual([ids[1]]);
  expect((await run(opened.addOn, ids[1] as string, true)).state).toBe("done");
  expect(rowsOf(opened)).toHaveLength(3);
  expect((await ask<Settings>(opened.addOn, "readSettings")).damaged).toEqual(["imports"]);
  const [kept = {}] = Object.values(opened.project.state.documentProperties);
  expect(Object.values(kept)).toContain(text);
});

it("a list of imports that is cut off is set aside and named, and an import can be saved and run again", async () => {
  const { opened, metadata, stored } = await withTwoImports();
  metadata.setValue(JSON.stringify(stored).slice(0, -20));
  expect(await idsOf(opened)).toEqual([]);
  const { definition } = await save(opened.addOn);
  expect((await run(opened.addOn, definition.id, true)).state).toBe("done");
  expect(await idsOf(opened)).toEqual([definition.id]);
  expect((await ask<Settings>(opened.addOn, "readSettings")).damaged).toEqual(["imports"]);
});
