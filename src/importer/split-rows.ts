/** The rows of a text and where the first row that is not complete begins. */
export interface SplitRows {
  records: string[][];
  end: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits a text whose quotation marks all match into rows, a few times as fast as PapaParse, with the same result; null
 * where a mark does not match, which PapaParse knows how to read. With `more` the last row may go on and is left.
 */
export function splitRows(text: string, delimiter: string, more: boolean): SplitRows | null {
  const records: string[][] = [];
  const parting = delimiter.charCodeAt(0);
  const { length } = text;
  let row: string[] = [];
  let rowStart = 0;
  let at = 0;
  while (at < length) {
    let end = at;
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1);
      if (close === -1) return more ? { records, end: rowStart } : null;
      const inside = text.slice(at + 1, close);
      row.push(inside.includes('"') ? inside.replace(/""/g, '"') : inside);
      end = close + 1;
      if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed) end += 1;
      // What follows may be the rest of a pair of marks.
      if (end >= length) return more ? { records, end: rowStart } : finish();
      if (text.charCodeAt(end) !== parting && text.charCodeAt(end) !== lineFeed) return null;
    } else {
      let code = text.charCodeAt(end);
      while (end < length && code !== parting && code !== lineFeed) code = text.charCodeAt(++end);
      const isEndOfRow = end >= length || code === lineFeed;
      const trimmed = isEndOfRow && end > at && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
      row.push(text.slice(at, trimmed));
      if (end >= length) return more ? { records, end: rowStart } : finish();
    }
    if (text.charCodeAt(end) === lineFeed) {
      records.push(row);
      row = [];
      rowStart = end + 1;
    }
    at = end + 1;
  }
  if (more) return { records, end: rowStart };
  // The text ends with a delimiter or a line feed: an empty cell follows.
  if (length > 0) row.push("");
  return finish();

  function finish(): SplitRows {
    if (row.length > 0) records.push(row);
    return { records, end: length };
  }
}

/** The mark that is not the first of a pair; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== quote) return at;
  return -1;
}
