import { describe, expect, it } from "vitest";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { instagram, read, readBatch } from "./read-text-file.ts";

const overview = "Date,Video Views,Profile Views,Likes,Comments,Shares\nMay 30,1,1,1,1,1\n";

describe("reading a file", () => {
  it("the day of the export is taken from the file's name", async () => {
    const name = "May-01-2026_May-20-2026_2026051800000001.csv";
    expect(await readBatch(instagram([{}]), { name, modifiedOn: "2026-05-30" })).toMatchObject({
      exportedOn: "2026-05-20",
      rows: [{ source: "Instagram content export (2026-05-20)" }],
    });
  });

  it("a file without a day in its name is dated by its last change, which its rows do not claim", async () =>
    expect(await readBatch(instagram([{}]), { modifiedOn: "2026-05-30" })).toMatchObject({
      exportedOn: "2026-05-30",
      rows: [{ source: "Instagram content export" }],
    }));

  it("the user is asked for followers and account that an export lacks", async () => {
    expect((await readBatch(instagram([{}]))).asks).toEqual(["followers"]);
    expect((await readBatch(overview)).asks).toEqual(["account", "followers"]);
  });

  it("a file with posts of several accounts has no single account", async () => {
    const batch = await readBatch(instagram([{}, { "Account username": "blue.bakery" }]));
    expect([batch.account, batch.rows.map((row) => row.account)]).toEqual([null, ["green.bakery", "blue.bakery"]]);
    expect(batch.asks).toEqual(["followers"]);
  });

  it("reading reports progress up to the end, and pauses", async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => ({ "Post ID": String(i), Description: "x".repeat(150) }));
    const progress: number[] = [];
    let pauses = 0;
    const pause = async () => void pauses++;
    await readBatch(instagram(rows), {}, { onProgress: (done) => progress.push(done), pause });
    expect(progress[progress.length - 1]).toBe(1);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(pauses).toBeGreaterThan(3);
  });

  it("a cancelled reading returns nothing", async () => {
    let checks = 0;
    expect(await read(instagram([{}]), {}, { isCancelled: () => ++checks > 1 })).toEqual([]);
  });
});

describe("the user's answers", () => {
  it("answers fill in account and followers, and remove the questions", async () =>
    expect(applyUserAnswers(await readBatch(overview), { account: "cafe.nook", followers: 5000 })).toMatchObject({
      account: "cafe.nook",
      asks: [],
      rows: [{ account: "cafe.nook", followers: 5000 }],
      typed: ["followers"],
    }));

  it("answers never replace values of the file", async () =>
    expect(applyUserAnswers(await readBatch(instagram([{}])), { account: "other", followers: 5000 })).toMatchObject({
      account: "green.bakery",
      rows: [{ account: "green.bakery", followers: 5000 }],
    }));

  it("completing a batch does not modify the given one", async () => {
    const batch = await readBatch(overview);
    applyUserAnswers(batch, { account: "cafe.nook", followers: 5000 });
    expect([batch.account, batch.rows[0]?.account, batch.rows[0]?.followers]).toEqual([null, null, undefined]);
  });

  it("answers add no followers to tables in which they mean something else", async () => {
    const batch = { ...(await readBatch(instagram([{}]))), table: "audience" as const };
    expect(applyUserAnswers(batch, { followers: 5 }).rows[0]).not.toHaveProperty("followers");
  });
});
