import { type ChartPart, type Content, defineBlock, formula, type TablePart, text, value } from "../define-block.ts";
import { maxTypes } from "../sizes.ts";
import { meanRate } from "./arithmetic.ts";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const hourSlots = [0, 3, 6, 9, 12, 15, 18, 21];

/** A table with three columns: a label, the number of posts, their mean rate. */
function table(name: string, at: number, header: Content, rows: readonly [Content, condition: string][]): TablePart {
  return {
    kind: "table",
    name,
    at,
    columns: [
      { at: 0, header, style: "label" },
      { at: 1, header: text("posts"), format: "count" },
      { at: 2, header: text("rate"), format: "rate", style: "strong" },
    ],
    rows: rows.map(([label, condition]) => [
      label,
      formula(`=COUNTIFS([[posts.now]],1,${condition})`),
      formula(meanRate("[[posts.now]],1", condition)),
    ]),
  };
}

const chart = (name: string, at: number): ChartPart => ({
  kind: "chart",
  type: "column",
  at,
  width: 4,
  table: name,
  columns: [0, 2],
  colors: ["#0072b2"],
  format: "rate",
});

const hour = (slot: number) => `${String(slot).padStart(2, "0")}–${String(slot + 3).padStart(2, "0")}`;

/** What performs well: types of content, weekdays, times of day. */
export const postingTimes = defineBlock({
  title: "postingTimes",
  definition: "habitsDefinition",
  needs: { table: "posts", all: ["published_at"], any: ["likes", "comments", "shares", "saves"] },
  parts: ({ types }) => [
    [chart("types", 0), chart("weekdays", 4), chart("hours", 8)],
    [
      table(
        "types",
        0,
        text("type"),
        types
          .slice(0, maxTypes)
          .map((_, index) => [formula(`=[[type.${index}]]`), `[[posts.type]],"="&[[type.${index}]]`]),
      ),
      table(
        "weekdays",
        4,
        text("weekday"),
        weekdays.map((day, index) => [text(day), `[[posts.weekday]],${index + 1}`]),
      ),
      table(
        "hours",
        8,
        text("hour"),
        hourSlots.map((slot) => [value(hour(slot)), `[[posts.hour]],">=${slot}",[[posts.hour]],"<${slot + 3}"`]),
      ),
    ],
  ],
});
