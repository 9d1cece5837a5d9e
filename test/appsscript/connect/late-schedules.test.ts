import { afterEach, describe, expect, it } from "vitest";
import { ask, bo } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import { openWithMocks, readOnlyImport, save, type WithMocks } from "./with-mocks.ts";

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened));

const daily = { every: "day", hour: 9 } as const;
const triggerUsers = () => opened.project.state.triggers.map(({ user }) => user);
const openSidebar = (addOn = opened.addOn) => ask(addOn, "readSettings");

async function scheduled(): Promise<void> {
  opened = openWithMocks();
  await save(opened.addOn, { schedule: daily });
}

describe("a schedule whose trigger is gone", () => {
  it("is late since the hour that it should have run, for everybody to see", async () => {
    await scheduled();
    opened.project.state.triggers = [];
    opened.waitUntil("2026-06-02T08:00:00Z");
    expect(await readOnlyImport(opened.addOn)).not.toHaveProperty("lateSince");
    opened.waitUntil("2026-06-02T10:00:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lateSince: "2026-06-02T07:00:00.000Z" });
    expect(await readOnlyImport(opened.openAs(bo))).toMatchObject({ lateSince: "2026-06-02T07:00:00.000Z" });
  });

  it("is set up again when its owner opens the sidebar, runs within the hour, and is no longer late", async () => {
    await scheduled();
    opened.project.state.triggers = [];
    opened.waitUntil("2026-06-02T10:00:00Z");
    await openSidebar();
    expect(triggerUsers()).toEqual(["noor@example.com"]);
    opened.runTriggersAt("2026-06-02T11:05:00Z");
    const state = await readOnlyImport(opened.addOn);
    expect([state.lastRun?.state, state.lateSince, state.nextRunAt]).toEqual([
      "done",
      undefined,
      "2026-06-03T07:00:00.000Z",
    ]);
  });

  it("is not set up again by a colleague, in whose name it would not run", async () => {
    await scheduled();
    opened.project.state.triggers = [];
    opened.waitUntil("2026-06-02T10:00:00Z");
    await openSidebar(opened.openAs(bo));
    expect(triggerUsers()).toEqual([]);
  });
});

describe("a trigger that Google has disabled", () => {
  it("is replaced when its owner opens the sidebar, once and not at every opening", async () => {
    await scheduled();
    const [disabled] = opened.project.state.triggers;
    opened.waitUntil("2026-06-02T10:00:00Z");
    await openSidebar();
    const [replaced, ...others] = opened.project.state.triggers;
    expect([replaced?.id === disabled?.id, others]).toEqual([false, []]);
    opened.waitUntil("2026-06-02T10:30:00Z");
    await openSidebar();
    expect(opened.project.state.triggers.map(({ id }) => id)).toEqual([replaced?.id]);
  });
});

it("opening the sidebar leaves a trigger alone that works, and makes none without a schedule", async () => {
  await scheduled();
  const before = opened.project.state.triggers.map(({ id }) => id);
  await openSidebar();
  expect(opened.project.state.triggers.map(({ id }) => id)).toEqual(before);
  opened = openWithMocks();
  await save(opened.addOn, {});
  await openSidebar();
  expect(triggerUsers()).toEqual([]);
});
