import type { Row } from "../../../src/tables/index.ts";
import { batchOf, importInto, type OpenAddOn } from "../add-on.ts";

/** A mention of a brand by an invented person, published on a day. */
export const mention = (id: string, day: string, author: string, more: Row = {}): Row => ({
  mention_id: id,
  account: "De Korst",
  published_at: `${day}T10:00:00`,
  url: `https://social.example/${author.replace(/\W/g, "")}/${id}`,
  author,
  text: `${author} likes rye ${id}`,
  likes: 7,
  ...more,
});

export const importMentions = ({ addOn }: OpenAddOn, rows: readonly Row[], file = "mentions.csv") =>
  importInto(addOn, { ...batchOf([...rows], { table: "mentions" }), file });

/** The mentions in the sheet, by header. */
export function mentionsIn({ app }: OpenAddOn): Record<string, unknown>[] {
  const [headers = [], ...rows] = app.getSheetByName("Mentions")?.getDataRange().getValues() ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headers[index]), cell])));
}

/** Everything that is stored anywhere: cells, notes, metadata, hidden sheets, all properties and caches. */
export const everythingStored = ({ project, workbook }: OpenAddOn): string =>
  JSON.stringify([workbook.snapshot(), project.state, [...Object.entries(project.caches)]]);
