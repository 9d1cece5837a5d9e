import { type Row, type Table, type TableName, tables } from "../../tables/index.ts";
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

/** The fields of a table that can hold a name. */
export const namingFields = ({ fields }: Table): string[] =>
  Object.keys(fields).filter((field) => field !== "platform" && ["id", "url", "text"].includes(String(fields[field])));

/** What a spreadsheet may not keep of a mention, blanked. */
function withoutPerson(row: Row, { before, forgotten }: MentionPrivacy): Row {
  const day = textOf(row, "published_at").slice(0, 10);
  const isOld = before !== null && day !== "" && day < before;
  if (!isOld && !isAuthor(textOf(row, "author"), forgotten)) return row;
  const texts = { mention_id: "", url: "", author: "", text: "" };
  for (const field of Object.keys(texts) as (keyof MentionTexts)[]) texts[field] = textOf(row, field);
  return { ...row, ...blanked(texts) };
}

/**
 * Rows to import as the spreadsheet may keep them: those that may be kept as they are stay the same objects. Done again, it
 * changes nothing more.
 */
export function withoutPeople(
  name: TableName,
  rows: readonly Row[],
  privacy: MentionPrivacy | undefined,
): readonly Row[] {
  if (privacy === undefined || (name !== "mentions" && privacy.forgotten.length === 0)) return rows;
  const fields = namingFields(tables[name]);
  return rows.map((row) => {
    const kept = { ...(name === "mentions" ? withoutPerson(row, privacy) : row) };
    for (const field of fields) {
      const value = kept[field];
      if (typeof value === "string") kept[field] = maskNames(value, privacy.forgotten);
    }
    return Object.entries(kept).every(
      ([field, value]) => value === row[field] || (value === "" && isNothing(row[field])),
    )
      ? row
      : kept;
  });
}

const isNothing = (value: Row[string] | undefined): boolean => value === undefined || value === null;
