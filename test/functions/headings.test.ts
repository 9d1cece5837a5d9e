import { expect, it } from "vitest";
import { isTitle } from "../../src/functions/calling/cell.ts";
import { functions } from "../../src/functions/index.ts";

const {
  ENGAGEMENT_RATE,
  ENGAGEMENTS,
  ENGAGEMENT_RANK,
  VERSUS_BENCHMARK,
  SENTIMENT,
  RESPONSE_TIME,
  NET_SENTIMENT,
  BENCHMARK,
  CAMPAIGN_LINK,
} = functions;

const expected = (cell: string, argument = "interactions") =>
  `${argument} should be a number, but the cell says "${cell}".`;

/** The results of a column of interactions. */
const resultsOf = (...cells: unknown[]) => (ENGAGEMENTS.call(cells.map((cell) => [cell])) as unknown[][]).flat();

it.each([
  ["letters above numbers", ["Likes", 5, 6], ["", 5, 6]],
  ["letters above numbers written as text", ["Likes", "5", "6"], ["", 5, 6]],
  ["letters and digits of more than one word above numbers", ["7-day reach", 5], ["", 5]],
  ["letters above blanks and a number", ["Me gusta", "", 6], ["", "", 6]],
])("the first row is a heading if it has %s", (_, cells, results) => {
  expect(resultsOf(...cells)).toEqual(results);
});

it.each([
  ["no number stands below it", ["Likes", ""], [expected("Likes"), ""]],
  ["only a tick box stands below it", ["Done", true], [expected("Done"), expected("TRUE")]],
  ["only text stands below it", ["Likes", "few"], [expected("Likes"), expected("few")]],
  ["it says that a value is missing", ["n/a", 5], [expected("n/a"), 5]],
  ["it is an error", ["#DIV/0!", 5], [expected("#DIV/0!"), 5]],
  ["it is a number with a word", ["12 likes", 5], [expected("12 likes"), 5]],
  ["it is a number that another locale writes so", ["12,4 mil", 5], [expected("12,4 mil"), 5]],
  ["it has no letters", ["--", 5], [expected("--"), 5]],
  ["it is the message of another formula", [expected("x", "clicks"), 5], [expected("x", "clicks"), 5]],
])("the first row is no heading if %s", (_, cells, results) => {
  expect(resultsOf(...cells)).toEqual(results);
});

it("no row but the first is a heading", () => {
  expect(resultsOf("", "Likes", 5)).toEqual(["", expected("Likes"), 5]);
  expect(resultsOf(5, "Likes", 6)).toEqual([5, expected("Likes"), 6]);
});

it("text beside a number is no heading", () => {
  expect(ENGAGEMENT_RATE.call([["soon"], [5]], [[100], [100]])).toEqual([[expected("soon")], [0.05]]);
  expect(
    ENGAGEMENTS.call([
      ["Likes", 3],
      [1, 2],
    ]),
  ).toEqual([[expected("Likes")], [3]]);
});

it("a heading beside a blank cell is a heading", () => {
  expect(ENGAGEMENT_RATE.call([["Likes"], [5]], [[""], [100]])).toEqual([[""], [0.05]]);
});

it("a list of rates has a heading only in its first row", () => {
  expect(ENGAGEMENT_RANK.call(0.02, [["Rates"], [0.01], [0.03]])).toBe(0.5);
  expect(() => ENGAGEMENT_RANK.call(0.02, [["Rates"], ["Rival"], [0.03]])).toThrow(expected("Rival", "competitors"));
  expect(() => ENGAGEMENT_RANK.call(0.02, [["n/a"], [0.03]])).toThrow(expected("n/a", "competitors"));
});

it("a column of texts has a heading if its first row says what it is", () => {
  expect(SENTIMENT.call([["Comentario"], ["The shop opens at 9"]])).toEqual([[""], [0]]);
  expect(SENTIMENT.call([[" COMMENT "], ["The shop opens at 9"]])).toEqual([[""], [0]]);
  expect(SENTIMENT.call([["The shop opens at 9"], ["Comment"]])).toEqual([[0], [0]]);
});

it("a rate that is text beside a platform is no heading", () => {
  const platforms = [["Instagram"], ["Instagram"]];
  expect(VERSUS_BENCHMARK.call([["soon"], [0.0036]], platforms)).toEqual([[expected("soon", "rate")], [0]]);
  expect(VERSUS_BENCHMARK.call([["Rate"], [0.0036]], [["Platform"], ["Instagram"]])).toEqual([[""], [0]]);
});

it("columns of dates have a heading, too", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
  expect(RESPONSE_TIME.call([["Received"], [at(9)]], [["Answered"], [at(12)]])).toEqual([[""], [0.125]]);
});

it("one result for many rows leaves out a heading, and names other text with its row", () => {
  expect(NET_SENTIMENT.call([["Sentiment"], [0.9], [0.1]])).toBe(0.5);
  expect(() => NET_SENTIMENT.call([["Sentiment"], [0.9], ["good"]])).toThrow(
    'sentiments should be a number, but the cell says "good" (row 3 of the range).',
  );
});

it.each([
  ["errors of Sheets", ["#N/A", "#DIV/0!", "#REF!", "#NOMBRE?", "#ERROR!"]],
  ["cells that load", ["Loading...", "loading", "Loading…", "Cargando...", "Laden…"]],
  ["what is not available", ["n/a", "N/A", "na", "n.a.", "N.A", "n.v.t.", "nvt", "N.v.t", "s/d"]],
  ["dashes and points", ["-", "–", "—", "--", "...", "?"]],
  ["what programs write", ["null", "None", "NaN", "nil", "undefined", "error"]],
  ["what people write", ["Unknown", "desconocido", "onbekend", "TBD", "pendiente", "fout"]],
  ["digits with a word", ["12 likes", "3x", "1,2 mil", "12 likes.", "2026", "(3) posts", "3.5%"]],
  ["numbers of the locale", ["1.2K", "5m"]],
])("no title is any of %s", (_, cells) => {
  expect(cells.filter(isTitle)).toEqual([]);
  expect(cells.map((cell) => ` ${cell} `).filter(isTitle)).toEqual([]);
});

it.each([
  ["one word", ["Likes", "é", "粉丝数", "Visitas:"]],
  ["words that begin or end like an empty cell", ["Nan's posts", "None of them", "Loading time", "Not null", "Errors"]],
  ["a word before digits", ["Q1", "Likes 7", "H2 2026", "ER (1)"]],
  ["digits with several words", ["7-day reach", "2026 likes total", "3 s views"]],
])("a title can be %s", (_, cells) => {
  expect(cells.filter((cell) => !isTitle(cell))).toEqual([]);
});

it.each([[5], [true], [null], [undefined], [""], [new Date(0)], [["Likes"]]])("%j is no title", (cell) => {
  expect(isTitle(cell)).toBe(false);
});

/** The names of columns of text that are left blank above a value. */
const titled: readonly (readonly [string, (titles: string[]) => unknown, readonly string[]])[] = [
  [
    "texts of SENTIMENT",
    (titles) => titles.filter((title) => (SENTIMENT.call([[title], ["ok"]]) as unknown[][])[0]?.[0] === ""),
    "text title caption comment mention review texto título comentario mención reseña tekst titel bericht reactie vermelding".split(
      " ",
    ),
  ],
  [
    "platforms of BENCHMARK",
    (titles) => titles.filter((title) => (BENCHMARK.call([[title], ["X"]]) as unknown[][])[0]?.[0] === ""),
    ["platform", "platforms", "network", "channel", "plataforma", "red", "red social", "canal", "netwerk", "kanaal"],
  ],
  [
    "links of CAMPAIGN_LINK",
    (titles) =>
      titles.filter((title) => {
        const results = CAMPAIGN_LINK.call([[title], ["https://a.example"]], "x", "social", "may");
        return (results as unknown[][])[0]?.[0] === "";
      }),
    [
      "link",
      "url",
      "page",
      "landing page",
      "web address",
      "enlace",
      "página",
      "página de destino",
      "dirección",
      "pagina",
    ].concat(["landingspagina", "adres"]),
  ],
];

it.each(titled)("the usual titles of %s are headings, in three languages", (_, headingsOf, titles) => {
  expect(headingsOf([...titles])).toEqual(titles);
  const shouted = titles.map((title) => ` ${title.toUpperCase()} `);
  expect(headingsOf(shouted)).toEqual(shouted);
});
