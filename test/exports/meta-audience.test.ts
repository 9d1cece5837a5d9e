import { describe, expect, it } from "vitest";
import { type Batch, isRejectedFile } from "../../src/importer/files/batch.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { read } from "../importer/read-text-file.ts";

const batches = async (...input: Parameters<typeof read>) =>
  (await read(...input)).filter((result): result is Batch => !isRejectedFile(result));
const slices = ({ rows }: Batch) => rows.map(({ dimension, value, share }) => [dimension, value, share]);

describe("Meta's audience file of 2024", () => {
  const portuguese = `sep=,
"Seguidores do Instagram"
"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"
"563"

"Seguidores do Instagram por gênero e idade"
"Idade","Mulheres","Homens"
"18-24","23,9%","12,5%"
"25-34","60,1%","3,5%"

"Seguidores do Instagram pelas principais cidades"
"Principais cidades","Valor"
"Santa Rosa, RS","70,2%"

"Seguidores do Instagram pelos principais países"
"Principais países","Valor"
"Brasil","98,6%"
`;

  it("contains the number of followers, imported as a day of the account with the date of the export", async () => {
    const [followers] = await batches(portuguese, { modifiedOn: "2024-11-03" });
    expect(followers).toMatchObject({ table: "days", platform: "instagram", language: "pt" });
    expect(followers?.rows).toMatchObject([{ date: "2024-11-03", followers: 563 }]);
    expect(followers?.assumedExportDay).toBe("2024-11-03");
    const [named] = await batches(portuguese, { modifiedOn: "2024-11-03", exportedOn: "2024-10-01" });
    expect(named?.rows).toMatchObject([{ date: "2024-10-01", followers: 563 }]);
  });

  it("contains shares by age, gender, city and country", async () => {
    const [, audience] = await batches(portuguese);
    expect(audience).toMatchObject({ table: "audience", platform: "instagram" });
    expect(slices(audience as Batch)).toEqual([
      ["age", "18-24", 0.364],
      ["age", "25-34", 0.636],
      ["gender", "female", 0.84],
      ["gender", "male", 0.16],
      ["city", "Santa Rosa, RS", 0.702],
      ["country", "BR", 0.986],
    ]);
  });

  it("is read with whole names of places whose commas became cell borders", async () => {
    const tabs = [
      "sep=\t\t\t\r",
      "Facebook followers by top cities\t\t\t\r",
      "Top cities\tValue\t\t\r",
      "Lviv\t Lviv Oblast\t Ukraine\t8.7%\r",
      "Kyiv\t Ukraine\t15.3%\t\r",
      "\t\t\t\r",
      "Instagram followers by top cities\t\t\t\r",
      "Top cities\tValue\t\t\r",
      "Kyiv\t Ukraine\t20.1%\t\r",
    ].join("\n");
    const read = await batches(tabs);
    expect(read.map((batch) => [batch.platform, ...slices(batch)])).toEqual([
      ["facebook", ["city", "Lviv, Lviv Oblast, Ukraine", 0.087], ["city", "Kyiv, Ukraine", 0.153]],
      ["instagram", ["city", "Kyiv, Ukraine", 0.201]],
    ]);
  });
});

describe("Meta's audience file of 2025", () => {
  const saved =
    "Age & gender;;\n;Women;Men\n18-24;3.апр;1.5\n25-34;20;9.5\n;;\nTop countries;;\nNorway;Peru;\n98.4;0.9;\n";

  it("is imported without the sums that include a damaged value", async () => {
    const [audience] = await batches(saved);
    expect(slices(audience as Batch)).toEqual([
      ["age", "25-34", 0.295],
      ["gender", "male", 0.11],
      ["country", "NO", 0.984],
      ["country", "PE", 0.009],
    ]);
    expect(audience?.skipped.map(({ row }) => row)).toEqual([3, 2]);
  });

  it("requires the user to choose Facebook or Instagram", async () => {
    const [audience] = await batches(saved);
    expect(audience).toMatchObject({
      platform: "meta",
      asks: ["platform", "account"],
      platforms: ["facebook", "instagram"],
    });
    const completed = applyUserAnswers(audience as Batch, { platform: "instagram" });
    expect(completed).toMatchObject({ platform: "instagram", asks: ["account"] });
    expect(new Set(completed.rows.map(({ platform }) => platform))).toEqual(new Set(["instagram"]));
  });
});

it("charts of two platforms in one Meta file are two batches", async () => {
  const text = `sep=,\n"Facebook Page new likes"\n"Date","New Facebook Page likes"\n"2023-03-01T00:00:00","2"\n
"New Instagram followers"\n"Date","New Instagram followers"\n"2023-03-01T00:00:00","4"\n`;
  expect((await batches(text)).map(({ platform, rows }) => [platform, rows[0]?.date, rows[0]?.new_followers])).toEqual([
    ["facebook", "2023-03-01", 2],
    ["instagram", "2023-03-01", 4],
  ]);
});
