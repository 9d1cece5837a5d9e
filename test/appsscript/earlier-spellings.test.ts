import { afterEach, describe, expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";
import { importFixture, openEarlierVersion, shownRows } from "./version-0-1-files.ts";

let opened: OpenAddOn;
afterEach(() => opened.workbook.dispose());

const postHeaders = ["Platform", "Type", "Likes", "Comments", "Reach", "Link", "Source"];
const audienceHeaders = ["Platform", "Dimension", "Value", "Share", "Source"];
const posts = () => shownRows(opened, "Posts", postHeaders);
const audience = () => shownRows(opened, "Audience", audienceHeaders);
/** Everything but the words that sources spell differently. */
const postsWithoutType = () => posts().map(([platform, , ...rest]) => [platform, ...rest]);
const shares = () => audience().map(([platform, , , ...rest]) => [platform, ...rest]);
const slices = () => audience().map(([platform, dimension, value]) => [platform, dimension, value]);

describe("a spreadsheet of version 0.1, whose cells hold each source's own words", () => {
  it("importing the same posts again changes their types' spelling and nothing else", async () => {
    opened = openEarlierVersion();
    const before = postsWithoutType();
    expect(posts().map(([, type]) => type)).toEqual([
      "reel",
      "Imagen de Instagram",
      "Reel de Instagram",
      "Secuencia de Instagram",
      "Photos",
      "Reels",
      "Links",
    ]);
    expect(await importFixture(opened, "instagram-content/es.csv")).toMatchObject([{ added: 0, updated: 3 }]);
    expect(await importFixture(opened, "facebook-content/31-columns.csv")).toMatchObject([{ added: 0, updated: 3 }]);
    expect(posts().map(([, type]) => type)).toEqual(["reel", "Image", "Reel", "Carousel", "Image", "Reel", "Link"]);
    expect(postsWithoutType()).toEqual(before);
    expect(await importFixture(opened, "instagram-content/es.csv")).toMatchObject([{ added: 0, updated: 0 }]);
  });

  it("importing the same audiences again changes the spelling of countries, genders and ages, and adds no row", async () => {
    opened = openEarlierVersion();
    const before = shares();
    for (const [file, updated] of [
      ["tiktok-follower-territories/FollowerTopTerritories.csv", 3],
      ["youtube-gender/Table data.csv", 3],
      ["youtube-age/Dados da tabela.csv", 2],
      ["meta-audience/Audience.csv", 8],
    ] as const)
      for (const again of [false, true])
        expect([file, await importFixture(opened, file)]).toMatchObject([
          file,
          [{ added: 0, updated: again ? 0 : updated }],
        ]);
    expect(slices()).toEqual([
      ["TikTok", "Country", "NO"],
      ["TikTok", "Country", "PE"],
      ["TikTok", "Country", "Others"],
      ["YouTube", "Gender", "Women"],
      ["YouTube", "Gender", "Men"],
      ["YouTube", "Gender", "Other"],
      ["YouTube", "Age", "18-24"],
      ["YouTube", "Age", "25-34"],
      ["Meta", "Age", "18-24"],
      ["Meta", "Age", "25-34"],
      ["Meta", "Gender", "Women"],
      ["Meta", "Gender", "Men"],
      ["Meta", "Country", "NO"],
      ["Meta", "Country", "PE"],
      ["Meta", "City", "Bergen, Norway"],
      ["Meta", "City", "Lima, Peru"],
    ]);
    expect(shares()).toEqual(before);
  });

  it("a connector's rows find those of an export in another language", async () => {
    opened = openEarlierVersion();
    const slice = {
      platform: "youtube",
      account: "green.bakery",
      date: "2026-06-01",
      source: "YouTube Analytics API v2",
    };
    const rows = [
      { ...slice, dimension: "gender", value: "female", share: 0.34 },
      { ...slice, dimension: "age", value: "18-24", share: 0.36 },
    ];
    expect(await importInto(opened.addOn, batchOf(rows, { table: "audience" }))).toMatchObject({
      added: 0,
      updated: 2,
    });
  });

  it("an import of an audience can be undone, before and after its spelling changed", async () => {
    opened = openEarlierVersion();
    const undo = async (index: number) =>
      ask(opened.addOn, "undoImport", (await ask<PastImport[]>(opened.addOn, "readHistory"))[index]?.id);
    const before = slices();
    await importFixture(opened, "meta-audience/Audience.csv");
    expect(await undo(0)).toEqual({ removed: 0, restored: 8 });
    expect(slices()).toEqual(before);
    expect(await undo(1)).toEqual({ removed: 8, restored: 0 });
    expect(slices()).toHaveLength(8);
  });
});

describe("the words of a spreadsheet", () => {
  const rows = [
    { post_id: "1", type: "IG reel" },
    { post_id: "2", type: "Foto" },
    { post_id: "3", type: "Recipe" },
  ];

  it("types of posts are in the spreadsheet's language, and unknown ones stay as they are", async () => {
    opened = openAddOn({ user: { email: "noor@example.com", locale: "es", role: "owner" } });
    await importInto(opened.addOn, batchOf(rows));
    expect(shownRows(opened, "Publicaciones", ["Tipo"])).toEqual([["Reel"], ["Imagen"], ["Recipe"]]);
  });

  it("genders are in the spreadsheet's language", async () => {
    opened = openAddOn({ user: { email: "bo@example.com", locale: "nl", role: "owner" } });
    const slice = { date: "2026-06-01", dimension: "gender" };
    const genders = ["female", "Hombres", "U"].map((value) => ({ ...slice, value, share: 0.3 }));
    await importInto(opened.addOn, batchOf(genders, { table: "audience" }));
    expect(shownRows(opened, "Publiek", ["Waarde"])).toEqual([["Vrouwen"], ["Mannen"], ["Onbekend"]]);
    expect(shownRows(opened, "Publiek", ["Dimensie"])).toEqual([["Geslacht"], ["Geslacht"], ["Geslacht"]]);
  });

  it("types of mentions are in the spreadsheet's language, and unknown ones stay as they are", async () => {
    opened = openAddOn({ user: { email: "noor@example.com", locale: "es", role: "owner" } });
    const day = { published_at: "2026-06-01T10:00:00Z", account: "De Korst" };
    const types = ["mention", "Comment", "Beoordeling", "Podcast"];
    const mentions = types.map((type, index) => ({ ...day, mention_id: String(index), type }));
    await importInto(opened.addOn, batchOf(mentions, { table: "mentions" }));
    expect(shownRows(opened, "Menciones", ["Tipo"])).toEqual([["Mención"], ["Comentario"], ["Reseña"], ["Podcast"]]);
  });

  it("a Dutch review is not called “Beoordeling”, as its rating is, nor a second type in sheets that say so", async () => {
    opened = openAddOn({ user: { email: "bo@example.com", locale: "nl", role: "owner" } });
    const day = { published_at: "2026-06-01T10:00:00Z", account: "De Korst" };
    const mentions = ["review", "Beoordeling"].map((type, index) => ({ ...day, mention_id: String(index), type }));
    await importInto(opened.addOn, batchOf(mentions, { table: "mentions" }));
    expect(shownRows(opened, "Vermeldingen", ["Type"])).toEqual([["Review"], ["Review"]]);
  });

  it("after the spreadsheet's language was changed, the next import writes the new words into the same rows", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf(rows));
    await ask(opened.addOn, "setWorkbookLanguage", "nl");
    expect(await importInto(opened.addOn, batchOf(rows))).toMatchObject({ added: 0, updated: 1, unchanged: 2 });
    expect(shownRows(opened, "Berichten", ["Type"])).toEqual([["Reel"], ["Afbeelding"], ["Recipe"]]);
  });
});
