import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { periodColors, seriesColors } from "../palette.ts";
import { stepCount } from "../sizes.ts";
import { meanRate } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

const start = (period: string, step: number) => `[[steps.${period}.start.${step}]]`;
const end = (period: string, step: number) => `[[steps.${period}.end.${step}]]`;

const rateIn = (period: "now" | "before" | "year", step: number, ...conditions: string[]): Content =>
  formula(
    `=IF(${start(period, step)}="","",${meanRate(
      `[[posts.${period}]],1`,
      `[[posts.day]],">="&${start(period, step)}`,
      `[[posts.day]],"<="&${end(period, step)}`,
      ...conditions,
    ).slice(1)})`,
  );

/** The rate over time: by platform, and for all platforms compared with the period before and a year ago. */
export const time = defineBlock({
  title: "time",
  definition: "timeDefinition",
  needs: { table: "posts", all: ["published_at"], any: ["likes", "comments", "shares", "saves"] },
  parts(inputs) {
    const platforms = ownPlatforms(inputs);
    const all = platforms.length + 1;
    return [
      [
        { kind: "caption", at: 0, text: text("byPlatform") },
        { kind: "caption", at: 6, text: text("againstBefore") },
      ],
      [
        {
          kind: "chart",
          type: "line",
          at: 0,
          width: 6,
          table: "time",
          columns: [0, ...platforms.map((_, index) => index + 1)],
          colors: seriesColors,
          format: "rate",
        },
        {
          kind: "chart",
          type: "line",
          at: 6,
          width: 6,
          table: "time",
          columns: [0, all, all + 1, all + 2],
          colors: periodColors,
          format: "rate",
        },
      ],
      [
        {
          kind: "table",
          name: "time",
          at: 0,
          columns: [
            { at: 0, header: text("startingOn"), format: "date", style: "day" },
            ...platforms.map(({ name }, index) => ({ at: 2 + index, header: name, format: "rate" as const })),
            { at: 9, header: text("thisPeriod"), format: "rate" as const, style: "strong" as const },
            { at: 10, header: text("periodBefore"), format: "rate" as const },
            { at: 11, header: text("yearAgo"), format: "rate" as const },
          ],
          rows: Array.from({ length: stepCount }, (_, step) => [
            formula(`=${start("now", step)}`),
            ...platforms.map(({ rowsOf }) => rateIn("now", step, rowsOf("posts"))),
            rateIn("now", step),
            rateIn("before", step),
            rateIn("year", step),
          ]),
        },
      ],
    ];
  },
});
