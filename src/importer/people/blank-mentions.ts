import type { Row, TableName } from "../../tables/index.ts";
import { linkKey } from "../../tables/link-key.ts";
import { hashText } from "../merge/hash-text.ts";
import { isAuthor, maskNames } from "./names.ts";

/** What a spreadsheet does not keep of mentions by other people. */
export interface MentionPrivacy {
  /** Author, text and link of earlier mentions are blanked, YYYY-MM-DD; null keeps them. */
  before: string | null;
  /** Hashes of the names of people whom a user had forgotten. */
  forgotten: readonly string[];
}

/** What identifies a person in a mention. */
export interface MentionTexts {
  mention_id: string;
  url: string;
  author: string;
  text: string;
}

/** The texts of a mention without author, text and link. An ID that holds an address or the name becomes a hash of it. */
export function blanked({ mention_id, url, author }: MentionTexts): MentionTexts {
  const id = mention_id || url;
  const handles = author.toLowerCase().match(/[\p{L}\p{N}_.-]{2,}/gu) ?? [];
  const isTelling = mention_id === "" || id.includes("://") || handles.some((name) => id.toLowerCase().includes(name));
  const hash = id === "" || id.startsWith("anonymous ") || !isTelling ? id : `anonymous ${hashText(linkKey(id))}`;
  return { mention_id: hash, url: "", author: "", text: "" };
}

const textOf = (row: Row, field: string): string => String(row[field] ?? "");

/** Rows to import as the spreadsheet may keep them. Rows of other tables, and most mentions, stay as they are. */
export function withoutPeople(
  table: TableName,
  rows: readonly Row[],
  privacy: MentionPrivacy | undefined,
): readonly Row[] {
  if (table !== "mentions" || privacy === undefined) return rows;
  const { before, forgotten } = privacy;
  return rows.map((row) => {
    const day = textOf(row, "published_at").slice(0, 10);
    const isOld = before !== null && day !== "" && day < before;
    if (isOld || isAuthor(textOf(row, "author"), forgotten)) {
      const texts = { mention_id: "", url: "", author: "", text: "" };
      for (const field of Object.keys(texts) as (keyof MentionTexts)[]) texts[field] = textOf(row, field);
      return { ...row, ...blanked(texts) };
    }
    const [text, masked] = [textOf(row, "text"), maskNames(textOf(row, "text"), forgotten)];
    return masked === text ? row : { ...row, text: masked };
  });
}
