import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { change, meanRate } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

const colors = ["#0b3d66", "#e69f00", "#b9c4cf"];

/** Each platform's rate and band, with the industry's benchmark and the competitors' rate, all with the same denominator. */
export const platforms = defineBlock({
  title: "platforms",
  definition: "platformsDefinition",
  needs: { table: "posts", all: ["published_at"], any: ["likes", "comments", "shares", "saves"] },
  parts: (inputs) => [
    [
      {
        kind: "table",
        name: "platforms",
        at: 0,
        columns: [
          { at: 0, header: text("platform"), style: "label" },
          { at: 2, header: text("posts"), format: "count" },
          { at: 3, header: text("rate"), format: "rate", style: "strong" },
          { at: 4, header: text("band"), style: "band" },
          { at: 5, header: text("periodBefore"), format: "rate" },
          { at: 6, header: text("change"), format: "change" },
          { at: 7, header: text("yearAgo"), format: "rate" },
          { at: 8, header: text("change"), format: "change" },
          { at: 9, header: text("benchmark"), format: "smallRate" },
          { at: 10, header: text("againstBenchmark"), format: "times" },
          { at: 11, header: text("competitors"), format: "rate" },
        ],
        rows: ownPlatforms(inputs).map(({ name, cell, rowsOf }): Content[] => {
          const platformCondition = rowsOf("posts");
          return [
            name,
            formula(`=COUNTIFS([[posts.now]],1,${platformCondition})`),
            formula(meanRate("[[posts.now]],1", platformCondition)),
            formula(bandOf("[[here.2]]", cell)),
            formula(meanRate("[[posts.before]],1", platformCondition)),
            formula(change("[[here.2]]", "[[here.4]]")),
            formula(meanRate("[[posts.year]],1", platformCondition)),
            formula(change("[[here.2]]", "[[here.6]]")),
            formula(benchmarkOf(cell)),
            formula(`=IF(AND(ISNUMBER([[here.2]]),ISNUMBER([[here.8]])),[[here.2]]/[[here.8]],"")`),
            formula(meanRate("[[posts.rivalNow]],1", platformCondition)),
          ];
        }),
      },
    ],
    [{ kind: "caption", at: 0, text: text("besideOthers") }],
    [
      {
        kind: "chart",
        type: "column",
        at: 0,
        width: 12,
        table: "platforms",
        columns: [0, 2, 8, 10],
        colors,
        format: "rate",
      },
    ],
  ],
});

/** The published rate for the platform and the chosen industry and denominator. */
const benchmarkOf = (cell: string): string =>
  `=IFERROR(INDEX([[benchmarks.rate]],MATCH(${cell}&"|"&[[industry]]&"|"&[[audience]],[[benchmarks.key]],0)),"")`;

/** The band in the set for the platform and denominator; blank if there is no such set. */
export const bandOf = (rate: string, platform: string): string => {
  const isPlatform = (name: string) => `${platform}="${name}"`;
  const bandEdges = (set: string) => [2, 3, 4].map((index) => `[[bands.${set}.${index}]]`);
  const namedBand = (set: string) => {
    const [average, high, veryHigh] = bandEdges(set);
    return `IF(${rate}<${average},[[t.low]],IF(${rate}<=${high},[[t.average]],IF(${rate}<=${veryHigh},[[t.high]],[[t.veryHigh]])))`;
  };
  return (
    `=IF(NOT(ISNUMBER(${rate})),"",IF([[audience]]=1,${namedBand("default")},` +
    `IF(AND([[audience]]=3,${isPlatform("LinkedIn")}),${namedBand("linkedin")},IF(AND([[audience]]=4,${isPlatform("TikTok")}),${namedBand("tiktok")},""))))`
  );
};
