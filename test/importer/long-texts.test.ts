import { describe, expect, it } from "vitest";
import { htmlToText } from "../../src/connectors/html-to-text.ts";
import { toPlainText } from "../../src/connectors/linkedin/posts.ts";
import { withoutCurrency } from "../../src/importer/files/cell-readers.ts";
import { toWords } from "../../src/importer/mapping/header-words.ts";
import { sentiment } from "../../src/metrics/sentiment/sentiment.ts";
import { linkKey } from "../../src/tables/link-key.ts";
import { instagram, readBatch } from "./read-text-file.ts";

/** What texts can be full of, from drawings in captions to damaged HTML. */
const fillings = [
  "<",
  "<a",
  "<script>",
  "</p> ",
  "@[",
  "[",
  "(",
  "/",
  "\n",
  " ",
  ".",
  "=",
  '"',
  "ie",
  "€",
  "&",
  "0",
  "a.",
];
const length = 50_000;
const texts = fillings.map((filling) => filling.repeat(length / filling.length));

/** Work that grows with the square of the length takes 4 seconds and more; work that grows with the length, milliseconds. */
const maxMs = 1_000;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "the text of a web page": htmlToText,
  "a post of LinkedIn": toPlainText,
  "the sentiment of a text": (text) => sentiment(text, "auto"),
  "an amount of money": withoutCurrency,
  "a header": toWords,
  "a link": (text) => linkKey(`https://www.example.com/${text}x`),
};

describe("texts of 50,000 characters, which is as long as a cell can be", () => {
  it.each(Object.entries(readers))("%s is read at once, whatever it is full of", (_, read) => {
    for (const text of texts) {
      const start = performance.now();
      read(text);
      expect([text.slice(0, 10), performance.now() - start < maxMs]).toEqual([text.slice(0, 10), true]);
    }
  });

  it("a caption full of them is imported whole, with its numbers", async () => {
    const caption = "<".repeat(length);
    const { rows } = await readBatch(instagram([{ Description: caption }]));
    expect(rows.map(({ text, likes }) => [text === caption, likes])).toEqual([[true, 81]]);
  });
});

describe("the text of HTML", () => {
  it.each([
    ["what stands between < and > is a tag", "a <b>c</b> < d", "a c < d"],
    ["a sign that opens no tag stays", "1 < 2", "1 < 2"],
    ["scripts are left out", "a<script type=x>b</script>c<STYLE>d</style >e", "ace"],
    ["a script that is never closed hides nothing", "a<script>b", "ab"],
  ])("%s", (_, html, text) => expect(htmlToText(html)).toBe(text));
});

describe("texts longer than the 50,000 characters of a cell", () => {
  it("a caption is cut off and named with its row; the rest of the post is imported", async () => {
    const { rows, skipped, warnings } = await readBatch(
      instagram([
        { Description: "b".repeat(50_000) },
        { "Post ID": "18100000000000012", Permalink: "", Description: "b".repeat(60_001) },
      ]),
    );
    expect(rows.map(({ text, likes }) => [String(text).length, likes])).toEqual([
      [50_000, 81],
      [50_000, 81],
    ]);
    expect(skipped).toEqual([]);
    expect(warnings).toEqual([
      {
        what: '"Description" is too long for a cell. Cut off after 50,000 characters: row 3 (60,001 characters).',
        count: 1,
        rows: [3],
      },
    ]);
  });

  it("no emoji is cut in two", async () => {
    const { rows } = await readBatch(instagram([{ Description: `b${"🍞".repeat(25_000)}` }]));
    expect(rows[0]?.text).toBe(`b${"🍞".repeat(24_999)}`);
  });

  it("a row without anything to recognise it by is skipped for that, not for its long text", async () => {
    const { skipped } = await readBatch(
      instagram([{}, { "Post ID": "", Permalink: "", "Publish time": "", Description: "b".repeat(50_001) }]),
    );
    expect(skipped).toEqual([{ row: 3, reason: expect.not.stringContaining("longer") }]);
  });
});
