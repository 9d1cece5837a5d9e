import { expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { NET_SENTIMENT, SHARE_OF_VOICE, BRAND_HEALTH, SENTIMENT } = functions;

it("NET_SENTIMENT counts the positive and negative sentiments of a column", () => {
  const sentiments = [["Sentiment"], [0.9], [0.3], [0.29], [""], [-0.3], [0]];
  expect(NET_SENTIMENT.call(sentiments)).toBe(0.2);
});

it("NET_SENTIMENT accepts counts of mentions, row by row", () => {
  expect(NET_SENTIMENT.call([[60], [5]], [[20], [15]], [[200], [40]])).toEqual([[0.2], [-0.25]]);
});

it("NET_SENTIMENT rejects more positive and negative mentions than there are mentions", () => {
  expect(() => NET_SENTIMENT.call(60, 50, 100)).toThrow('all should be all mentions, but the cell says "100"');
});

it("NET_SENTIMENT accepts mentions of which none is neutral, and names the first row with one too many", () => {
  expect(NET_SENTIMENT.call(60, 40, 100)).toBe(0.2);
  expect(NET_SENTIMENT.call([[60], [60], [0]], [[40], [41], [8]], [[100], [100], [8]])).toEqual([
    [0.2],
    ['all should be all mentions, but the cell says "100" and 101 are positive or negative.'],
    [-1],
  ]);
});

it.each([
  ["negative", [60, undefined, 100]],
  ["all", [60, 20]],
])("NET_SENTIMENT of counts says that %s is missing", (missing, given) => {
  expect(() => NET_SENTIMENT.call(...given)).toThrow(
    `NET_SENTIMENT: ${missing} is missing. The formula needs positive, negative, all.`,
  );
});

it("NET_SENTIMENT counts a sentiment of 0.3 as positive, of -0.3 as negative, and those between as neither", () => {
  expect(NET_SENTIMENT.call([[0.3], [0.299], [-0.299], [0]])).toBe(0.25);
  expect(NET_SENTIMENT.call([[-0.3], [-0.299], [0.299], [0]])).toBe(-0.25);
});

it("NET_SENTIMENT reports a sentiment that is out of range, with its row", () => {
  expect(() => NET_SENTIMENT.call([[0.2], [3]])).toThrow(
    'sentiments should be from -1 to 1, but the cell says "3" (row 2',
  );
});

it("SHARE_OF_VOICE adds up the columns of all brands", () => {
  expect(
    SHARE_OF_VOICE.call(
      [[120], [10]],
      [
        [120, 300, 60],
        [10, "", 30],
      ],
    ),
  ).toEqual([[0.25], [0.25]]);
});

it("SHARE_OF_VOICE rejects a total that is less than the own mentions", () => {
  expect(() => SHARE_OF_VOICE.call(120, 80)).toThrow("all_or_competitors should include your own mentions");
});

it("SHARE_OF_VOICE is 1 if nobody else is mentioned, and names the row whose total is too low", () => {
  expect(SHARE_OF_VOICE.call([[120], [120]], [[120], [119]])).toEqual([
    [1],
    [expect.stringContaining("all_or_competitors should include your own mentions")],
  ]);
});

it("BRAND_HEALTH takes the usual mentions of each row, and has no result where they are blank or 0", () => {
  expect(BRAND_HEALTH.call([[0.5], [0.5], [0.5]], [[300], [300], [300]], [[600], [""], [0]])).toEqual([
    [0.25],
    [""],
    [""],
  ]);
});

it("BRAND_HEALTH multiplies net sentiment by volume, relative to the usual volume if it is given", () => {
  expect(BRAND_HEALTH.call([[0.5], [-0.5]], [[300], [300]], 200)).toEqual([[0.75], [-0.75]]);
  expect(BRAND_HEALTH.call(0.5, 300)).toBe(150);
});

it("SENTIMENT detects the language of each text", () => {
  const texts = [
    ["Comentario"],
    ["What a wonderful day!"],
    ["Qué servicio tan malo"],
    ["Heel blij met deze winkel"],
    [""],
  ];
  const signs = (SENTIMENT.call(texts) as unknown[][]).map(([score]) =>
    score === "" ? "" : Math.sign(score as number),
  );
  expect(signs).toEqual(["", 1, -1, 1, ""]);
});
