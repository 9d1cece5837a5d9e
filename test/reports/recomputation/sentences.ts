import type { Row } from "../../../src/tables/index.ts";
import { reportText } from "../../../src/text/reports/index.ts";
import { isNumber } from "./arithmetic.ts";
import type { TextKey } from "./expected-table.ts";
import { followersOn } from "./followers.ts";
import { ownMentions, sentimentOf } from "./metric-figures.ts";
import { spansIn } from "./page-figures.ts";
import type { PostFigures } from "./post-figures.ts";
import type { Tables } from "./read-tables.ts";
import { ownerOf, periodsOf } from "./settings.ts";
import type { ShownReport } from "./shown-report.ts";

/** A sentence of a block with the numbers in it; null if the block must not have it. */
type Sentence = readonly [block: TextKey, key: TextKey, numbers: readonly (number | string)[] | null];

const onlyIf = (count: number, ...numbers: (number | string)[]) => (count > 0 ? numbers : null);

/** The sentences about what the figures leave out. */
function expectedSentences(tables: Tables, figures: PostFigures, lastImport: number, separator: string): Sentence[] {
  const { settings } = figures;
  const { now } = periodsOf(settings);
  const posts = figures.own("now");
  const unrated = posts.length - figures.rates("now").length;
  const hidden = posts.filter(({ hasHiddenLikes, known }) => hasHiddenLikes && known > 0).length;
  const young = posts.filter(({ row }) => Math.floor(Number(row.published_at)) > Math.floor(lastImport) - 7).length;
  const isOwn = (row: Row) => ownerOf(row, settings) === "own";
  const undated = tables.posts.filter((row) => isOwn(row) && !isNumber(row.published_at)).length;
  const { added, unseen } = followersOn(tables.days, settings);
  const addedFollowers = String(added.followers).replace(/\B(?=(\d{3})+$)/g, separator);
  const across = spansIn(tables.pages, settings, now).across.length;
  const { rated } = sentimentOf(ownMentions(tables.mentions, settings, now));
  return [
    ["notes", "withoutRate", onlyIf(unrated, unrated, posts.length)],
    ["notes", "hiddenLikes", onlyIf(hidden, hidden)],
    ["notes", "youngPosts", onlyIf(young, young, 7)],
    ["notes", "undated", onlyIf(undated, undated)],
    ["growth", "followersAdded", onlyIf(added.accounts, added.accounts, addedFollowers)],
    ["growth", "followersUnseen", onlyIf(unseen, unseen, 45)],
    ["website", settings.sharesEdges ? "rowsShared" : "rowsAcross", onlyIf(across, across)],
    ["brand", "fewMentions", rated < 30 ? [rated] : null],
  ];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface Compared {
  tables: Tables;
  figures: PostFigures;
  lastImport: number;
  /** Between thousands. */
  separator: string;
  report: ShownReport;
}

/** The sentences that a report lacks or that it should not have. */
export function differentSentences({ tables, figures, lastImport, separator, report }: Compared): string[] {
  const text = reportText[figures.settings.language];
  return expectedSentences(tables, figures, lastImport, separator).flatMap(([block, key, numbers]) => {
    const lines = report.lines(block);
    if (lines === null) return [];
    const anyNumbers = new RegExp(escaped(text[key]).replace(/\\\{\d\\\}/g, "(\\S+)"));
    const found = lines.flatMap((line) => anyNumbers.exec(line)?.[0] ?? []);
    const expected = numbers?.reduce<string>(
      (sentence, number, index) => sentence.replace(`{${index + 1}}`, String(number)),
      text[key],
    );
    if (found.join() === (expected ?? "")) return [];
    return [`${block} | ${key}: expected ${expected ?? "nothing"}, found ${found.join() || "nothing"}`];
  });
}
