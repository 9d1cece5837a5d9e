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
 * where a mark does not match, which PapaParse knows how to read. With `hasMore` the last row may go on and is left.
 */
export function splitRows(text: string, delimiter: string, hasMore: boolean): SplitRows | null {
  const records: string[][] = [];
  const delimiterCode = delimiter.charCodeAt(0);
  const { length } = text;
  let row: string[] = [];
  let rowStart = 0;
  let position = 0;
  while (position < length) {
    let end = position;
    if (text.charCodeAt(position) === quote) {
      const closingIndex = closingQuote(text, position + 1);
      if (closingIndex === -1) return hasMore ? { records, end: rowStart } : null;
      const content = text.slice(position + 1, closingIndex);
      row.push(content.includes('"') ? content.replace(/""/g, '"') : content);
      end = closingIndex + 1;
      if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed) end += 1;
      // What follows may be the rest of a pair of marks.
      if (end >= length) return hasMore ? { records, end: rowStart } : finishRows();
      if (text.charCodeAt(end) !== delimiterCode && text.charCodeAt(end) !== lineFeed) return null;
    } else {
      let code = text.charCodeAt(end);
      while (end < length && code !== delimiterCode && code !== lineFeed) code = text.charCodeAt(++end);
      const isEndOfRow = end >= length || code === lineFeed;
      const trimmed = isEndOfRow && end > position && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
      row.push(text.slice(position, trimmed));
      if (end >= length) return hasMore ? { records, end: rowStart } : finishRows();
    }
    if (text.charCodeAt(end) === lineFeed) {
      records.push(row);
      row = [];
      rowStart = end + 1;
    }
    position = end + 1;
  }
  if (hasMore) return { records, end: rowStart };
  // The text ends with a delimiter or a line feed: an empty cell follows.
  if (length > 0) row.push("");
  return finishRows();

  function finishRows(): SplitRows {
    if (row.length > 0) records.push(row);
    return { records, end: length };
  }
}

/** The mark that is not the first of a pair; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let position = text.indexOf('"', from); position !== -1; position = text.indexOf('"', position + 2))
    if (text.charCodeAt(position + 1) !== quote) return position;
  return -1;
}
