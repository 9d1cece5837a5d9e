import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import { findFunctions } from "../../src/sidebar/formulas/find-functions.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import { findPlainCalculations, plainCalculations } from "../../src/sidebar/formulas/plain-calculations.ts";
import { type Language, languages } from "../../src/text/language.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const all = Object.values(functions);
const names = (query: string, language: Language = "en") => findFunctions(query, all, language).map(({ name }) => name);

describe("the search for functions", () => {
  it.each([
    ["its name", "engagement_rate"],
    ["its name in words", "engagement rate"],
    ["English words in any order", "audience share"],
    ["Spanish, without accents", "interaccion publicacion audiencia"],
    ["Dutch", "interacties publiek bericht"],
    ["an argument", "interactions audience"],
  ])("finds ENGAGEMENT_RATE by %s", (_, query) => {
    expect(names(query)).toContain("ENGAGEMENT_RATE");
  });

  it("finds every function with an empty query, and none with nonsense", () => {
    expect(names("  ")).toHaveLength(all.length);
    expect(names("xyzzy")).toEqual([]);
  });
});

/** What a person types, in their language, and what they mean by it. */
const meant: [Language, string, string][] = [
  ["en", "CTR", "CLICK_THROUGH_RATE"],
  ["en", "ER", "ENGAGEMENT_RATE"],
  ["en", "ERR", "ENGAGEMENT_RATE"],
  ["en", "CPE", "COST_PER_ENGAGEMENT"],
  ["en", "CPM", "COST_PER_MILLE"],
  ["en", "CPC", "COST_PER_CLICK"],
  ["en", "conversion", "CONVERSION_RATE"],
  ["en", "engagement rate", "ENGAGEMENT_RATE"],
  ["en", "bounce rate", "BOUNCE_RATE"],
  ["en", "follower growth", "AUDIENCE_GROWTH_RATE"],
  ["en", "newsletter CTR", "CLICK_RATE"],
  ["en", "clicks", "CLICK_THROUGH_RATE"],
  ["en", "respons", "RESPONSE_RATE"],
  ["es", "tasa de interacción", "ENGAGEMENT_RATE"],
  ["es", "tasa de interaccion media", "AVERAGE_ENGAGEMENT_RATE"],
  ["es", "conversión", "CONVERSION_RATE"],
  ["es", "coste por clic", "COST_PER_CLICK"],
  ["es", "costo por mil", "COST_PER_MILLE"],
  ["es", "tasa de rebote", "BOUNCE_RATE"],
  ["es", "cuota de voz", "SHARE_OF_VOICE"],
  ["es", "ER", "ENGAGEMENT_RATE"],
  ["es", "share of voice", "SHARE_OF_VOICE"],
  ["nl", "klikratio", "CLICK_THROUGH_RATE"],
  ["nl", "interactiepercentage", "ENGAGEMENT_RATE"],
  ["nl", "kosten per klik", "COST_PER_CLICK"],
  ["nl", "conversie", "CONVERSION_RATE"],
  ["nl", "bouncepercentage", "BOUNCE_RATE"],
  ["nl", "volgersgroei", "AUDIENCE_GROWTH_RATE"],
  ["nl", "reactietijd", "RESPONSE_TIME"],
  ["nl", "er", "ENGAGEMENT_RATE"],
];

describe("the order of what the search finds", () => {
  it.each(meant)("in %s, %s finds %s first", (language, query, name) => {
    expect(names(query, language)[0]).toBe(name);
  });

  it("an abbreviation finds the functions that are called so, not words with those letters", () => {
    expect(names("CPM")).toEqual(["COST_PER_MILLE"]);
    // The engagement rate, and the weighted, average and daily one.
    for (const language of languages) expect(names("ER", language)).toHaveLength(4);
  });

  it("names in the user's language come before those in others", () => {
    expect(names("benchmark", "en")[0]).toBe("BENCHMARK");
    expect(names("tasa de clics", "es")[0]).toBe("CLICK_THROUGH_RATE");
    expect(names("tasa de clics", "en")[0]).toBe("CLICK_THROUGH_RATE");
  });

  it.each(["ROAS", "roas", "return on ad spend", "retorno de la inversión publicitaria"])(
    "%s, for which there is no function, finds how to calculate it",
    (query) => {
      expect(names(query)).toEqual([]);
      expect(findPlainCalculations(query).map(({ formula }) => formula)).toEqual(["=B2/C2"]);
    },
  );

  it("no name is that of two functions, or of a function and a calculation without one", () => {
    for (const language of languages) {
      const called = [...all, ...plainCalculations].flatMap(({ knownAs }) =>
        knownAs[language].map((name) => name.toLowerCase()),
      );
      expect(called.filter((name, index) => called.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe("a request to insert a function", () => {
  it("names the fields for each argument, and an example for a sheet without them", () => {
    expect(toInsertRequest(functions.ENGAGEMENT_RATE, "en")).toMatchObject({
      name: "ENGAGEMENT_RATE",
      eachRow: true,
      args: [
        { fields: ["likes", "comments", "shares", "saves"], several: true, isOptional: false },
        { fields: expect.arrayContaining(["followers"]), several: false, isOptional: false },
      ],
    });
  });

  it("says which arguments are optional, and which are the same for all rows", () => {
    const argsOf = (name: keyof typeof functions) =>
      toInsertRequest(functions[name], "en").args.map(({ isOptional, isForAllRows }) => [isOptional, isForAllRows]);
    expect(argsOf("BENCHMARK")).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [true, true],
    ]);
    expect(argsOf("ENGAGEMENT_RANK")).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(argsOf("BRAND_HEALTH")).toEqual([
      [false, false],
      [false, false],
      [true, false],
    ]);
  });

  it("is not for each row if the function has one result for all rows", () => {
    expect(toInsertRequest(functions.AVERAGE_ENGAGEMENT_RATE, "en").eachRow).toBe(false);
  });
});

describe("the example of a function in an empty sheet", () => {
  it.each(languages)("has a title over every column (%s)", (language) => {
    const titles = all.flatMap((declaration) => {
      const { heading, example } = toInsertRequest(declaration, language);
      return [...example.columns.map((column) => column.heading), heading].map(
        (title) => `${declaration.name}: ${title}`,
      );
    });
    expect(titles.filter((title) => /: (?:$|\w*_)/.test(title))).toEqual([]);
  });

  it("has the cells of its example, and choices in the formula", () => {
    expect(toInsertRequest(functions.WEIGHTED_ENGAGEMENT_RATE, "en").example).toEqual({
      columns: [
        { heading: "Likes", cells: [120, 96, 60], format: "#,##0" },
        { heading: "Comments", cells: [14, 11, 7], format: "#,##0" },
        { heading: "Shares", cells: [6, 5, 3], format: "#,##0" },
        { heading: "Followers", cells: [4000, 4000, 4000], format: "#,##0" },
      ],
      args: [{ first: 0, last: 2 }, { first: 3, last: 3 }, { text: "{1,2,3}" }],
      results: 3,
      format: "0.00%",
    });
  });

  it("takes rows of the other examples before it makes up its own", () => {
    const { columns } = toInsertRequest(functions.AUDIENCE_GROWTH_RATE, "nl").example;
    expect(columns.map(({ heading, cells }) => [heading, ...cells])).toEqual([
      ["Volgers aan het begin", 8000, 8000],
      ["Volgers aan het eind", 9000, 7800],
    ]);
  });
});

describe("the Formulas tab", () => {
  it("finds, explains and inserts a function", async () => {
    const { page, script, complaints } = await open({
      prepare: ({ settings }) => Object.assign(settings, { userLocale: "es_ES" }),
    });
    await page.getByRole("tab", { name: "Fórmulas" }).click();
    await page.getByLabel("Buscar").fill("engagement_rate suma de las interacciones");
    await page.getByRole("group").first().locator("summary").click();
    const help = page.getByRole("group").first();
    await expect.poll(() => help.innerText()).toMatch(/Suma de las interacciones \/ audiencia/);
    expect(await help.locator(".examples li").first().innerText()).toBe(
      "=ENGAGEMENT_RATE(350, 10000) resultado: 0,035 (3,5\u00a0%)",
    );
    await help.getByRole("button", { name: "Insertar en la celda seleccionada" }).click();
    await page.getByText("Insertada en Sheet1!B2").waitFor();
    expect(script.called.at(-1)).toEqual({
      name: "insertFormula",
      args: [
        {
          name: "ENGAGEMENT_RATE",
          eachRow: true,
          heading: "Tasa de interacción",
          format: "0.00%",
          args: [
            {
              fields: ["likes", "comments", "shares", "saves"],
              several: true,
              isOptional: false,
              isForAllRows: false,
            },
            {
              fields: ["followers", "reach", "impressions", "views"],
              several: false,
              isOptional: false,
              isForAllRows: false,
            },
          ],
          // The posts of the help's second example, which has three of the four columns.
          example: {
            columns: [
              { heading: "Me gusta", cells: [120, 80], format: "#,##0" },
              { heading: "Comentarios", cells: [14, 4], format: "#,##0" },
              { heading: "Compartidos", cells: [6, 0], format: "#,##0" },
              { heading: "Seguidores", cells: [4000, 4200], format: "#,##0" },
            ],
            args: [
              { first: 0, last: 2 },
              { first: 3, last: 3 },
            ],
            results: 2,
            format: "0.00%",
          },
        },
      ],
    });
    expect(complaints).toEqual([]);
  });

  it("shows examples in the spreadsheet's formula syntax", async () => {
    const { page } = await open({ prepare: (script) => (script.settings.spreadsheetLocale = "nl_NL") });
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.locator("#panel-formulas summary").first().click();
    await expect.poll(() => page.locator(".examples code").allInnerTexts()).toContain("=ENGAGEMENT_RATE(350; 10000)");
  });

  it("lists the platforms and industries of published rates before anybody meets an error", async () => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { userLocale: "es_ES" }) });
    await page.getByRole("tab", { name: "Fórmulas" }).click();
    await page.getByLabel("Buscar").fill("BENCHMARK");
    await page.locator("#panel-formulas summary").first().click();
    await page.locator("dd details").nth(1).waitFor();
    const [platforms, industries] = await page.locator("dd details").all();
    await platforms?.locator("summary").click();
    await industries?.locator("summary").click();
    expect(await platforms?.innerText()).toContain("TikTok, LinkedIn, YouTube, Rebotes del sitio web");
    expect(await industries?.innerText()).toContain("Moda, Servicios financieros, Alimentación y bebidas");
  });

  it("shows that no function matches", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.getByLabel("Search").fill("xyzzy");
    await page.getByText("No matching functions.").waitFor();
  });

  it("says how to calculate what there is no function for, in the spreadsheet's formula syntax", async () => {
    const { page } = await open({
      prepare: ({ settings }) => Object.assign(settings, { userLocale: "nl_NL", spreadsheetLocale: "nl_NL" }),
    });
    await page.getByRole("tab", { name: "Formules" }).click();
    await page.getByLabel("Zoeken").fill("NPS");
    expect(await page.locator("#panel-formulas .calculation").innerText()).toBe(
      [
        "NPS",
        "Het deel van de antwoorden 9 en 10, min dat van 0 tot en met 6. Hier heb je geen functie voor nodig. Met de antwoorden vanaf B2:",
        '=(COUNTIF(B2:B;">=9")-COUNTIF(B2:B;"<=6"))/COUNT(B2:B)',
      ].join("\n\n"),
    );
  });

  it("shows what to do if the cell is not empty", async () => {
    const { page, script } = await open();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await page.locator("#panel-formulas summary").first().click();
    script.failNext("insertFormula", { what: "The cell B2 isn't empty.", advice: "Select an empty cell." });
    await page.getByRole("button", { name: "Insert into selected cell" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("The cell B2 isn't empty. Select an empty cell.");
  });
});
