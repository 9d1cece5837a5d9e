import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { countGroups } from "../figures/count-groups.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { filledText } from "../figures/sentences.ts";
import { colorsOf, periodColors } from "../palette.ts";
import { stepCount } from "../sizes.ts";
import { ratedLines } from "./own-platforms.ts";

/** The platform's average rate in a time step of this period. */
const rateIn = (index: number, step: number): Content => {
  const key = `${postsKey(index)}.steps.now.${step}`;
  return formula(`=IF(N([[${key}.count]])=0,"",[[${key}.sum]]/[[${key}.count]])`);
};

/** The rate over time: by platform, and for all platforms compared with the previous period and a year ago. */
export const time = defineBlock({
  title: "time",
  definition: "timeDefinition",
  isFilled: (inputs) => ratedLines(inputs).length > 0,
  parts(inputs) {
    const lines = ratedLines(inputs);
    const all = lines.length + 1;
    const isOneKind = countGroups(inputs).length === 1;
    const isCompared = inputs.contents.posts?.hasEarlier === true;
    return [
      [
        {
          kind: "chart",
          type: "line",
          caption: text("byPlatform"),
          at: 0,
          width: isCompared ? 6 : 12,
          table: "time",
          columns: [0, ...lines.map((_, position) => position + 1)],
          colors: colorsOf(lines.map(({ name }) => name)),
          format: "rate",
        },
        ...(isCompared
          ? [
              {
                kind: "chart" as const,
                type: "line" as const,
                caption: isOneKind
                  ? text("againstBefore")
                  : formula(`=${filledText("kindBefore", 'IF([[all.names]]="",[[all.kind]],[[all.names]])')}`),
                at: 6,
                width: 6,
                table: "time",
                columns: [0, all, all + 1, all + 2],
                colors: periodColors,
                format: "rate" as const,
              },
            ]
          : []),
      ],
      [
        {
          kind: "table",
          name: "time",
          at: 0,
          columns: [
            { at: 0, header: text("startingOn"), style: "day" },
            ...lines.map(({ label }, position) => ({ at: 2 + position, header: label, format: "rate" as const })),
            { at: 9, header: text("thisPeriod"), format: "rate" as const, style: "strong" as const },
            { at: 10, header: text("periodBefore"), format: "rate" as const },
            { at: 11, header: text("yearAgo"), format: "rate" as const },
          ],
          rows: Array.from({ length: stepCount }, (_, index) => index + 1).map((step) => [
            formula(`=[[steps.now.start.${step}]]`),
            ...lines.map(({ index }) => rateIn(index, step)),
            formula(`=[[all.steps.now.${step}]]`),
            formula(`=[[all.steps.before.${step}]]`),
            formula(`=[[all.steps.year.${step}]]`),
          ]),
        },
      ],
    ];
  },
});
