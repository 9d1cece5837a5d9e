/** The complete rows of a text, and the index of the first incomplete one. */
export interface SplitRows {
  records: string[][];
  end: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits text with balanced quotes into rows: the same result as PapaParse, a few times as fast. Returns null for
 * unbalanced quotes, which are left to PapaParse. With `hasMore`, the last row may be incomplete and is left out.
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
      // The next chunk may begin with the second quote of an escaped pair.
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
  // The text ends with a delimiter or line feed, so there is one more, empty cell.
  if (length > 0) row.push("");
  return finishRows();

  function finishRows(): SplitRows {
    if (row.length > 0) records.push(row);
    return { records, end: length };
  }
}

/** Index of the next quote that is not escaped by doubling; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  for (let position = text.indexOf('"', from); position !== -1; position = text.indexOf('"', position + 2))
    if (text.charCodeAt(position + 1) !== quote) return position;
  return -1;
}
