import { describe, expect, it } from "vitest";
import { columnKeys } from "../../../src/importer/mapping/fingerprint.ts";
import { formatFromMapping } from "../../../src/importer/mapping/format-from-mapping.ts";
import type { Mapping } from "../../../src/importer/mapping/mapping.ts";
import type { TableName } from "../../../src/tables/index.ts";

const named = (list: string) => list.split(",").map((name) => name.trim());

/** The format of a table whose columns, by their headers, fill these fields. */
function formatOf(
  table: TableName,
  columns: readonly (readonly [header: string, field: string])[],
  rows: string[][] = [],
) {
  const headers = columns.map(([header]) => header);
  const keys = columnKeys(headers);
  const mapping: Mapping = {
    fingerprint: "",
    table,
    platform: "planner",
    account: null,
    columns: Object.fromEntries(columns.map(([, field], index) => [keys[index] as string, field])),
  };
  return formatFromMapping(mapping, headers, rows);
}

describe("the unit of a duration, by its header", () => {
  const unitOf = (header: string) => formatOf("posts", [[header, "watch_time"]]).format.durations?.watch_time;

  it.each([
    "Watch time (h)",
    "Watch time [hours]",
    "Watch time, hr",
    "Watch time hrs",
    "Hour watched",
    "Hours watched",
    "Hora de visualización",
    "Horas de visualización",
    "Kijktijd in uren",
    "Kijktijd (uur)",
    "Stunde",
    "Wiedergabezeit (Stunden)",
    "Heure",
    "Heures de visionnage",
  ])("%s: hours", (header) => {
    expect(unitOf(header)).toBe("hours");
  });

  it.each([
    "Watch time (min)",
    "Watch time [mins]",
    "Minute",
    "Minutes watched",
    "Minuto",
    "Minutos de visualización",
    "Kijktijd (minuten)",
    "Kijktijd per minuut",
    "Wiedergabezeit (Minuten)",
  ])("%s: minutes", (header) => {
    expect(unitOf(header)).toBe("minutes");
  });

  it.each(["Watch time", "Watch time (s)", "Minimum watch time", "Throughput", "Durée", "Duración"])(
    "%s: none, so that numbers are seconds",
    (header) => {
      expect(unitOf(header)).toBeUndefined();
    },
  );

  it("is read of durations alone", () => {
    expect(formatOf("posts", [["Views per hour", "views"]]).format.durations).toEqual({});
  });
});

describe("the dimension of an audience, by the header of its values", () => {
  const dimensionOf = (header: string) => formatOf("audience", [[header, "value"]]).format.constants?.dimension;

  it.each([
    [
      "country",
      "Country, Countries, Country code, País, Países, Land, Länder, Landen, Landcode, Landnaam, Pays, Paese, Paesi",
    ],
    ["city", "City, Cities, Ciudad, Ciudades, Stad, Steden, Stadt, Städte, Ville, Villes, Cidade, Cidades, Città"],
    [
      "age",
      "Age, Ages, Age range, Edad, Edades, Grupo de edad, Leeftijd, Leeftijden, Leeftijdsgroep, Alter, Altersgruppe",
    ],
    [
      "age",
      "Tranche d'âge, Tranches d'âge, Idade, Idades, Faixa etária, Faixas etárias, Grupos de edad, Età, Fascia d'età, Fasce d'età",
    ],
    ["gender", "Gender, Genders, Sex, Sexo, Sexe, Género, Géneros, Geslacht, Geschlecht, Genre, Genres, Genere"],
  ])("%s: %s", (dimension, list) => {
    const headers = named(list);
    expect(headers.map(dimensionOf)).toEqual(headers.map(() => dimension));
  });

  it("is the header's words where no platform has it, or where its name stands later", () => {
    const others = named(`
      job title, industry, home country, stage, landing page, stadium, agency, alternative, capacity, payment, subgenre, villain,
      sextant, local age, ideas, general`);
    expect(others.map(dimensionOf)).toEqual(others);
    expect(dimensionOf("Industry (top)")).toBe("industry");
  });

  it("is that of a column, where one says it, and no other table has one", () => {
    const columns = [
      ["Breakdown", "dimension"],
      ["Country", "value"],
    ] as const;
    expect(formatOf("audience", columns).format).not.toHaveProperty("constants");
    expect(formatOf("audience", [["Followers", "followers"]]).format).not.toHaveProperty("constants");
    expect(formatOf("posts", [["Country", "text"]]).format).not.toHaveProperty("constants");
  });
});

describe("rates of a mapped file", () => {
  const areRatesPercent = (header: string, ...cells: string[]) =>
    formatOf(
      "audience",
      [
        ["Country", "value"],
        [header, "share"],
      ],
      cells.map((cell) => ["NL", cell]),
    ).format.percentFields?.includes("share");

  it.each([
    ["numbers up to 1 are fractions", "Share", ["0.5", "1"], false],
    ["one number above 1 makes them percentages", "Share", ["0.5", "1.01"], true],
    ["a percent sign in the header makes them percentages", "Share (%)", ["0.5", "0.2"], true],
    ["a comma can be the decimal mark", "Share", ["0,5", "0,25"], false],
    ["a comma can be the decimal mark of percentages", "Share", ["63,4", "36,6"], true],
    ["texts and blank cells say nothing", "Share", ["", "n/a"], false],
  ])("%s", (_, header, cells, isPercent) => {
    expect(areRatesPercent(header, ...cells)).toBe(isPercent);
  });

  it("are no other columns, whatever their headers", () => {
    expect(formatOf("posts", [["Likes %", "likes"]], [["50"]]).format.percentFields).toEqual([]);
  });
});

describe("times of a mapped file", () => {
  const utcOf = (header: string) => formatOf("posts", [[header, "published_at"]]).format.utcFields;

  it.each([
    ["Published (UTC)", true],
    ["GMT time", true],
    ["Published", false],
    ["Kutch", false],
    ["OUTCOME", false],
    ["UTCX", false],
  ])("%s is in UTC: %s", (header, isUtc) => {
    expect(utcOf(header)).toEqual(isUtc ? ["published_at"] : []);
  });

  it("are read by the patterns that their first cells match, before all others", () => {
    const patternsOf = (...cells: string[]) =>
      formatOf(
        "posts",
        [["When", "published_at"]],
        cells.map((cell) => [cell]),
      ).format.dates?.published_at ?? [];
    expect(patternsOf("20260501")[0]).toBe("YYYYMMDD");
    expect(patternsOf(" 20260501 ")[0]).toBe("YYYYMMDD");
    expect(patternsOf("20260501", "2 May 2026").slice(0, 2)).toEqual(["YYYYMMDD", "[ddd[,] ]DD[.] MMM[,] YYYY"]);
    expect(patternsOf(...Array.from({ length: 49 }, () => ""), "20260501")[0]).toBe("YYYYMMDD");
    expect(patternsOf(...Array.from({ length: 50 }, () => ""), "20260501")[0]).toBe("YYYY-MM-DDTHH:mm[:ss]Z");
    expect(new Set(patternsOf("20260501")).size).toBe(patternsOf().length);
  });

  it("may be in either order, and those of an audience without a column are of the export's day", () => {
    expect(formatOf("posts", [["When", "published_at"]]).format.ambiguousDateFields).toEqual(["published_at"]);
    expect(formatOf("days", [["Day", "date"]]).format).not.toHaveProperty("exportDate");
    expect(formatOf("audience", [["Country", "value"]]).format.exportDate).toBe("date");
    const dated = [
      ["Country", "value"],
      ["Day", "date"],
    ] as const;
    expect(formatOf("audience", dated).format).not.toHaveProperty("exportDate");
  });
});

describe("the columns of a mapped file", () => {
  it("have the index of their place, and columns without a field or a header have none", () => {
    const { format, columns } = formatOf("posts", [
      ["", "text"],
      ["Network", "platform"],
      [" Likes ", "likes"],
    ]);
    expect([...columns]).toEqual([
      ["network", 1],
      ["likes", 2],
    ]);
    expect(format.headers).toEqual({ likes: { en: "Likes" } });
    expect(format.platformColumn).toBe("network");
    expect(formatOf("posts", [["Likes", "likes"]]).format).not.toHaveProperty("platformColumn");
  });

  it("tell totals by the first date, else by an audience's value, else not at all", () => {
    const filterOf = (...input: Parameters<typeof formatOf>) =>
      formatOf(...input).format.rowFilters?.map(({ column }) => column);
    expect(
      filterOf("conversations", [
        ["In", "received_at"],
        ["Out", "resolved_at"],
      ]),
    ).toEqual(["received_at"]);
    expect(filterOf("audience", [["Country", "value"]])).toEqual(["value"]);
    expect(filterOf("posts", [["Link", "url"]])).toBeUndefined();
  });

  it.each([
    ["e-mails sent and bounced", ["recipients", "bounces"], true],
    ["e-mails sent, bounced and delivered", ["recipients", "bounces", "delivered"], false],
    ["e-mails sent", ["recipients"], false],
    ["e-mails bounced", ["bounces"], false],
  ])("with %s: whether the delivered ones are the difference", (_, fields, isDerived) => {
    const { differences } = formatOf(
      "campaigns",
      fields.map((field) => [field, field] as const),
    ).format;
    expect(differences).toEqual(isDerived ? { delivered: ["recipients", "bounces"] } : undefined);
  });
});
