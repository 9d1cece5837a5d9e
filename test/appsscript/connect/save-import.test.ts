import { describe, expect, it } from "vitest";
import type { User } from "../../../scripts/emulator/execution.ts";
import { agreementTo, agreeTo, authorityOf } from "../../../src/appsscript/connect/agreements.ts";
import { deleteImport } from "../../../src/appsscript/connect/delete-import.ts";
import { loadRecord, updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import { saveImport } from "../../../src/appsscript/connect/save-import.ts";
import { loadMarks, newMark, saveMarks } from "../../../src/appsscript/connect/several-accounts/account-marks.ts";
import { loadImports, type StoredImport } from "../../../src/appsscript/connect/stored-imports.ts";
import { loadUnfinishedRun, saveUnfinishedRun } from "../../../src/appsscript/connect/unfinished-runs.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { bo, noor } from "../add-on.ts";
import { someImport, someRun, someUnfinishedRun } from "./some-import.ts";
import { sites, useStoredImports, viewer } from "./with-stored-imports.ts";

const now = Date.parse("2026-06-01T09:00:00Z");
const { script, store, set, record, read, connect } = useStoredImports();
const [a, b] = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];

describe("saving an import", () => {
  const byHand = { schedule: { every: "hand" as const } };
  const daily = { schedule: { every: "day" as const, hour: 9 } };
  const save = (definition: StoredImport, more: object = byHand, user: User = noor) =>
    script().inScript(() => saveImport({ ...definition, ...byHand, ...more }), { user });
  const unnamed = someImport({ id: "" });
  const saved = () => script().inScript(loadImports);

  it("gives a new one an id, once, also if the call is repeated before it has run", () => {
    const { definition } = save(unnamed);
    expect(definition.id).toMatch(/^[0-9a-f]{8}$/);
    expect(save(unnamed).definition.id).toBe(definition.id);
    expect(save(unnamed, daily).definition).toEqual({ ...definition, ...daily });
    expect(save(unnamed, daily).definition.id).toBe(definition.id);
    expect(save({ ...unnamed, lookBack: 1 }).definition.id).not.toBe(definition.id);
    // It has another schedule by now, so this is another import.
    expect(save(unnamed, { schedule: { every: "hour" } }).definition.id).not.toBe(definition.id);
    set({ past: someRun() }, definition.id);
    expect(save(unnamed, daily).definition.id).not.toBe(definition.id);
  });

  it("is refused for viewers, what cannot be right, and one that was deleted", () => {
    expect(() => save(unnamed, byHand, viewer)).toThrow();
    expect(() => save({ ...unnamed, lookBack: 91 })).toThrow();
    expect(() => save(someImport())).toThrow("This import no longer exists.");
    expect(saved()).toEqual([]);
  });

  it("leaves a schedule to its owner until somebody changes it", () => {
    const { definition } = save(unnamed, daily);
    const others = { user: script().inScript(userId, { user: bo }), mine: script().inScript(userId) };
    const schedule = () => record(definition.id).schedule;
    expect(schedule()).toEqual({ ...daily, by: others.mine, who: noor.email, since: now, ranAt: null });
    script().clock.advance(1_000);
    save({ ...someImport(), id: definition.id, lookBack: 1 }, daily, bo);
    expect(schedule()).toMatchObject({ by: others.mine, since: now });
    save({ ...someImport(), id: definition.id }, { schedule: { every: "day", hour: 10 } }, bo);
    expect(schedule()).toMatchObject({ by: others.user, who: bo.email, since: now + 1_000 });
    save({ ...someImport(), id: definition.id });
    expect(schedule()).toBeNull();
  });

  it("on a schedule takes a connection that can read it, and sets up the trigger", () => {
    const own = { ...unnamed, platform: "x", account: "", isPublic: false };
    expect(() => save(own, daily)).toThrow("X");
    expect(saved()).toEqual([]);
    save(own);
    expect(script().project.state.triggers).toEqual([]);
    connect("x");
    save(own, daily);
    expect(script().project.state.triggers).toHaveLength(1);
  });

  it("that reads something else begins anew, under the name of what it reads now", () => {
    store(someImport({ accountName: "Bakery" }));
    set({ goodTo: "2026-05-31" });
    const named = (more: Partial<StoredImport>) => {
      save({ ...someImport({ accountName: "Bakery" }), ...more });
      return [saved()[0]?.accountName, record().goodTo];
    };
    expect(named({ lookBack: 3 })).toEqual(["Bakery", "2026-05-31"]);
    expect(named({ account: "butcher.example.com" })).toEqual(["", null]);
    expect(named({ account: "baker.example.com", accountName: "Baker" })).toEqual(["Baker", null]);
    set({ goodTo: "2026-05-31" });
    expect(named({ account: "baker.example.com", accountName: "Baker", tables: ["days"] })).toEqual(["", null]);
  });

  it("says who changed what it reads, and keeps what the user had agreed to until then", () => {
    const { definition } = save(unnamed);
    const { id } = definition;
    expect(record(id)).not.toHaveProperty("changed");
    save(someImport({ id, lookBack: 2 }), byHand, bo);
    expect(record(id)).not.toHaveProperty("changed");
    const other = someImport({ id, account: "butcher.example.com" });
    save(other, byHand, bo);
    const into = script().inScript(() => authorityOf(other));
    expect(record(id).changed).toEqual({ who: bo.email, into });
    const compare = (one: StoredImport, user: User) => script().inScript(() => agreementTo(one), { user });
    expect([compare(other, noor), compare(other, bo), compare(someImport({ id }), bo)]).toEqual([
      "other",
      "same",
      "same",
    ]);
    save(someImport({ id }));
    expect([compare(other, noor), compare(someImport({ id }), noor)]).toEqual(["other", "same"]);
  });

  it("of one account that becomes several goes on with that account", () => {
    const one = { ...sites, account: "a", accountName: "A" };
    delete one.accounts;
    store(one);
    set({ goodTo: "2026-05-31", past: someRun({ at: 7 }) });
    save({ ...sites, accounts: [a, b] });
    const marks = () => [
      ...script()
        .inScript(() => loadMarks("i1"))
        .values(),
    ];
    expect(marks()).toEqual([{ ...newMark("a"), name: "A", goodTo: "2026-05-31", at: 7 }]);
    // Of the accounts that are left out, nothing is kept.
    save({ ...sites, accounts: [b, { id: "c", name: "C" }] });
    expect(marks()).toEqual([]);
  });

  it.each([
    ["it had read no day yet", {}, { goodTo: null }],
    ["it reads other tables now", { tables: ["traffic"], platform: "ga4" }, {}],
  ] as const)("of one account that becomes several begins anew if %s", (_, more, stored) => {
    const one = { ...sites, account: "a", accountName: "A" };
    delete one.accounts;
    store(one);
    set({ goodTo: "2026-05-31", ...stored });
    save({ ...sites, accounts: [a, b], ...(more as Partial<StoredImport>) });
    expect(script().inScript(() => loadMarks("i1")).size).toBe(0);
  });

  it("of several accounts keeps how far each has come only while it reads the same of them", () => {
    store(sites);
    const mark = () => script().inScript(() => saveMarks("i1", [newMark("a")]));
    const kept = () => script().inScript(() => loadMarks("i1")).size;
    mark();
    save({ ...sites, lookBack: 2 });
    expect(kept()).toBe(1);
    save({ ...sites, platform: "ga4", tables: ["pages"] });
    expect(kept()).toBe(0);
    mark();
    save({ ...sites, platform: "ga4", tables: ["traffic"] });
    expect(kept()).toBe(0);
  });
});

describe("deleting an import", () => {
  const remove = (id = "i1", user: User = noor) => script().inScript(() => deleteImport(id), { user });

  it("leaves nothing of it, and leaves others alone", () => {
    store();
    store(someImport({ id: "i2" }));
    for (const id of ["i1", "i2"])
      script().inScript(() => {
        updateRecord(id, () => ({ goodTo: "2026-05-31" }));
        saveMarks(id, [newMark("a")]);
        saveUnfinishedRun(id, someUnfinishedRun());
        agreeTo(someImport({ id }));
      });
    expect(() => remove("i1", viewer)).toThrow();
    expect(remove()).toBeNull();
    const left = (id: string) =>
      script().inScript(() => [
        loadImports().some((each) => each.id === id),
        loadRecord(id).goodTo !== null,
        loadMarks(id).size > 0,
        loadUnfinishedRun(id) !== null,
        agreementTo(someImport({ id })) !== "none",
      ]);
    expect([left("i1"), left("i2")]).toEqual([Array(5).fill(false), Array(5).fill(true)]);
    expect(remove()).toBeNull();
  });

  it("is refused while somebody runs it", () => {
    store();
    const lease = { by: "u2", who: "bo@example.com", since: now, until: now + 60_000, token: "t", isBetween: false };
    set({ lease });
    expect(() => remove()).toThrow("bo@example.com");
    expect(read()).toBeDefined();
  });
});
