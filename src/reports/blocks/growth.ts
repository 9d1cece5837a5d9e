import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { periodColors } from "../palette.ts";
import { total } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

type Edge = "MINIFS" | "MAXIFS";

/** Followers on the first or last day of the period that has a number. */
const followersAt = (edge: Edge, period: string, platformCondition: string): string =>
  `=LET(day,${edge}([[days.day]],[[days.${period}]],1,[[days.followers]],">0",${platformCondition}),` +
  `IF(day=0,"",SUMIFS([[days.followers]],[[days.${period}]],1,[[days.day]],day,${platformCondition})))`;

const growth = (start: string, end: string): string => `=IFERROR(IF(${start}>0,(${end}-${start})/${start},""),"")`;

const growthInPeriod = (period: string, platformCondition: string): string =>
  growth(
    `(${followersAt("MINIFS", period, platformCondition).slice(1)})`,
    `(${followersAt("MAXIFS", period, platformCondition).slice(1)})`,
  );

/** How the audience of each platform grew. */
export const audienceGrowth = defineBlock({
  title: "growth",
  definition: "growthDefinition",
  needs: { table: "days", all: ["date", "followers"] },
  parts: (inputs) => [
    [
      {
        kind: "table",
        name: "growth",
        at: 0,
        columns: [
          { at: 0, header: text("platform"), style: "label" },
          { at: 2, header: text("atStart"), format: "count" },
          { at: 3, header: text("atEnd"), format: "count" },
          { at: 4, header: text("newFollowers"), format: "count" },
          { at: 5, header: text("thisPeriod"), format: "rate", style: "strong" },
          { at: 6, header: text("periodBefore"), format: "rate" },
          { at: 7, header: text("yearAgo"), format: "rate" },
        ],
        rows: ownPlatforms(inputs).map(({ name, rowsOf }): Content[] => {
          const platformCondition = rowsOf("days");
          return [
            name,
            formula(followersAt("MINIFS", "now", platformCondition)),
            formula(followersAt("MAXIFS", "now", platformCondition)),
            formula(total("days.new_followers", "[[days.now]],1", platformCondition)),
            formula(growth("[[here.1]]", "[[here.2]]")),
            formula(growthInPeriod("before", platformCondition)),
            formula(growthInPeriod("year", platformCondition)),
          ];
        }),
      },
      {
        kind: "chart",
        type: "bar",
        at: 8,
        width: 4,
        table: "growth",
        columns: [0, 4, 5, 6],
        colors: periodColors,
        format: "rate",
      },
    ],
  ],
});
