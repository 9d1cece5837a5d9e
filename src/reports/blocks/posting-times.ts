import { type Content, defineBlock, formula, type TablePart, text, value } from "../define-block.ts";
import { shownTypes } from "../figures/choice-columns.ts";
import { hourSlots } from "../figures/post-figures.ts";
import { ratedLines } from "./own-platforms.ts";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** A table with three columns: a label, the number of posts, and how their rates compare with their platforms' averages. */
function table(name: string, at: number, header: Content, rows: readonly [Content, group: string][]): TablePart {
  return {
    kind: "table",
    name,
    at,
    columns: [
      { at: 0, header, style: "label" },
      { at: 1, header: text("postCount"), format: "count" },
      { at: 2, header: text("timesAverage"), format: "multiple", style: "shade" },
    ],
    rows: rows.map(([label, group]) => [label, formula(`=[[all.${group}.count]]`), formula(`=[[all.${group}.times]]`)]),
  };
}

/** What `hour` returns: the report's only texts that are no formulas, but for its controls. */
export const hourRange = /^\d\d–\d\d$/;

export const hour = (slot: number) => `${String(slot).padStart(2, "0")}–${String(slot + 3).padStart(2, "0")}`;

/** What performs well: types of content, weekdays, times of day. */
export const postingTimes = defineBlock({
  title: "postingTimes",
  definition: "habitsDefinition",
  isFilled: (inputs) => ratedLines(inputs).length > 0,
  parts: (inputs) => {
    const types = Array.from({ length: shownTypes(inputs) }, (_, index) => index + 1);
    const hasTypes = types.length > 0;
    return [
      [
        ...(hasTypes
          ? [
              table(
                "types",
                0,
                text("type"),
                types.map((type) => [formula(`=[[type.${type}]]`), `types.${type}`]),
              ),
            ]
          : []),
        table(
          "weekdays",
          4,
          text("weekday"),
          weekdays.map((day, index) => [text(day), `weekdays.${index + 1}`]),
        ),
        ...(inputs.contents.posts?.hasTimes
          ? [
              table(
                "hours",
                8,
                text("hour"),
                hourSlots.map((start, slot) => [value(hour(start)), `slots.${slot}`]),
              ),
            ]
          : []),
      ],
    ];
  },
});
