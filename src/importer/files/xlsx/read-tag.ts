/** The attributes of a start tag of a sheet that are read: `<c r="B12" s="3" t="s">`, `<row r="12">`. */
export interface SheetTag {
  /** From 0; -1 if the tag names none. */
  column: number;
  /** From 1; 0 if the tag names none. */
  row: number;
  style: number;
  /** The first byte of the type; 0 without one. `str` and `inlineStr` are told from `s` by `typeLength`. */
  type: number;
  typeLength: number;
  /** Index of the tag's last byte, ">". */
  end: number;
}

export const emptyTag = (): SheetTag => ({ column: -1, row: 0, style: 0, type: 0, typeLength: 0, end: 0 });

const [space, quote, apostrophe, digit0, equals, greaterThan, upperA] = [0x20, 0x22, 0x27, 0x30, 0x3d, 0x3e, 0x41];
const [letterR, letterS, letterT] = [0x72, 0x73, 0x74];

/** Excel's own limit. */
const maxColumns = 16_384;

/** Reads a start tag from behind its name into `tag`; false if it is incomplete. It runs for every cell. */
export function readTag(bytes: Uint8Array, from: number, tag: SheetTag): boolean {
  const { length } = bytes;
  tag.column = -1;
  tag.row = 0;
  tag.style = 0;
  tag.type = 0;
  let at = from;
  while (at < length) {
    const code = bytes[at] as number;
    if (code === greaterThan) {
      tag.end = at;
      return true;
    }
    let mark = code;
    if (code <= space && at + 3 < length && bytes[at + 2] === equals) {
      mark = bytes[at + 3] as number;
      const name = bytes[at + 1];
      if (mark !== quote && mark !== apostrophe) {
        at += 1;
        continue;
      }
      at += 4;
      if (name === letterR) at = readReference(bytes, at, tag);
      else if (name === letterS) {
        for (; at < length && isDigit(bytes[at] as number); at++)
          tag.style = tag.style * 10 + (bytes[at] as number) - digit0;
      } else if (name === letterT) {
        const start = at;
        tag.type = bytes[at] as number;
        while (at < length && bytes[at] !== mark) at++;
        tag.typeLength = at - start;
      }
    } else if (code !== quote && code !== apostrophe) {
      at += 1;
      continue;
    } else at += 1;
    while (at < length && bytes[at] !== mark) at++;
    at += 1;
  }
  return false;
}

/** Reads "B12" or "12"; returns the index behind it. */
function readReference(bytes: Uint8Array, from: number, tag: SheetTag): number {
  let at = from;
  let column = 0;
  for (; at < bytes.length; at++) {
    const letter = ((bytes[at] as number) & ~0x20) - upperA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  if (column <= maxColumns) tag.column = column - 1;
  let row = 0;
  for (; at < bytes.length && isDigit(bytes[at] as number); at++) row = row * 10 + (bytes[at] as number) - digit0;
  tag.row = row;
  return at;
}

const isDigit = (code: number): boolean => code >= digit0 && code <= digit0 + 9;

/** The whole number that the bytes from `from` to `to` write; -1 if they write anything else, or more than 15 digits. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 15 || (bytes[from] === digit0 && to - from > 1)) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - digit0;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const point = 0x2e;
/** Exact as floating-point numbers, so that dividing up to 15 digits by one of them is as exact as parsing a text. */
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** The decimal number of up to 15 digits that the bytes write; -1 if they write anything else. */
export function decimalNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 16 || !isDigit(bytes[from] ?? 0)) return -1;
  let number = 0;
  let pointAt = to - 1;
  for (let at = from; at < to; at++) {
    const code = bytes[at] as number;
    if (code === point && pointAt === to - 1) pointAt = at;
    else if (isDigit(code)) number = number * 10 + code - digit0;
    else return -1;
  }
  return to - from === 16 && pointAt === to - 1 ? -1 : number / (powersOfTen[to - 1 - pointAt] as number);
}
