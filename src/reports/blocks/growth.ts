import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { periodColors } from "../palette.ts";
import { total } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

type Edge = "MINIFS" | "MAXIFS";

/** Followers on the first or the last day of a period for which there is a number. */
const followersAt = (edge: Edge, period: string, ownRows: string): string =>
  `=LET(day,${edge}([[days.day]],[[days.${period}]],1,[[days.followers]],">0",${ownRows}),` +
  `IF(day=0,"",SUMIFS([[days.followers]],[[days.${period}]],1,[[days.day]],day,${ownRows})))`;

const growth = (start: string, end: string): string => `=IFERROR(IF(${start}>0,(${end}-${start})/${start},""),"")`;

const growthInPeriod = (period: string, ownRows: string): string =>
  growth(
    `(${followersAt("MINIFS", period, ownRows).slice(1)})`,
    `(${followersAt("MAXIFS", period, ownRows).slice(1)})`,
  );

/** How the audience grew, platform by platform. */
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
          const ownRows = rowsOf("days");
          return [
            name,
            formula(followersAt("MINIFS", "now", ownRows)),
            formula(followersAt("MAXIFS", "now", ownRows)),
            formula(total("days.new_followers", "[[days.now]],1", ownRows)),
            formula(growth("[[here.1]]", "[[here.2]]")),
            formula(growthInPeriod("before", ownRows)),
            formula(growthInPeriod("year", ownRows)),
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
