/** A file's decimal mark, and whether its cells prove it. */
export interface NumberMarks {
  decimal: "." | ",";
  isProven: boolean;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;
const dateLike =
  /^\d{1,2}[.\-/ ]\p{L}{3,}\.?$|^\p{L}{3,}[.\-/ ]\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}/u;

/** Suffixes for thousand, million and billion (1e9), in the languages of known exports. */
const scaleBySuffix: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  tys: 1e3,
  tsd: 1e3,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  mi: 1e6,
  b: 1e9,
  bn: 1e9,
  mld: 1e9,
  mrd: 1e9,
  mm: 1e9,
};

/**
 * Detects a file's decimal mark from all its number cells. `1.234,5`, `99,88` and `1.234.567` prove a comma; `1,234.5`,
 * `99.88` and `1,234,567` a point; `1,234` and `1.234` prove nothing. If cells contradict each other, nothing is proven.
 */
export function detectDecimalMark(cells: Iterable<string>): NumberMarks {
  const detector = createDecimalMarkDetector();
  for (const cell of cells) detector.add(cell);
  return detector.result();
}

/** The same as `detectDecimalMark`, cell by cell. */
export function createDecimalMarkDetector() {
  let comma = false;
  let point = false;
  return {
    add(cell: string): void {
      if (comma && point) return;
      const mark = provenMark(cell);
      if (mark === ",") comma = true;
      if (mark === ".") point = true;
    },
    result: (): NumberMarks =>
      comma === point ? { decimal: ".", isProven: false } : { decimal: comma ? "," : ".", isProven: true },
  };
}

function provenMark(cell: string): "." | "," | null {
  const comma = cell.lastIndexOf(",");
  const point = cell.lastIndexOf(".");
  if (comma === -1 && point === -1) return null;
  if (comma !== -1 && point !== -1) return comma > point ? "," : ".";
  const mark = comma === -1 ? "." : ",";
  const other = mark === "." ? "," : ".";
  const digits = cell.replace(/[^\d.,]/g, "");
  const groups = digits.split(mark);
  if (groups.length > 2) return groups.slice(1).every((group) => group.length === 3) ? other : null;
  const [whole = "", decimals = ""] = groups;
  return decimals.length === 3 && whole !== "" && whole !== "0" && whole.length <= 3 ? null : mark;
}

/**
 * Parses a number; NaN if the cell is none. Handles thousands separators, decimal marks, suffixes (`1.2K`, `3,4 mil`)
 * and a trailing percent sign, which divides by 100.
 */
export function readNumber(cell: string, marks: NumberMarks): number {
  if (marks.decimal === "." && plainNumber.test(cell)) return Number(cell);
  const text = cell
    .trim()
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\u2212/g, "-");
  const match = /^([-+]?)([\d.,' ’]*\d)\s*(%|\p{L}+\.?)?$/u.exec(text);
  if (match === null) return Number.NaN;
  const [, sign, digits = "", suffix = ""] = match;
  const size = readDigits(digits, marks);
  const scale =
    suffix === "" ? 1 : suffix === "%" ? 0.01 : (scaleBySuffix[suffix.replace(".", "").toLowerCase()] ?? Number.NaN);
  const number = scale === 0.01 ? hundredth(size) : scale === 1 ? size : Math.round(size * scale * 1e6) / 1e6;
  return sign === "-" ? -number : number;
}

/** A number divided by 100: 70.2 becomes 0.702, not the 0.7020000000000001 of a floating-point division. */
export function hundredth(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(exponent) - 2}`);
}

function readDigits(digits: string, marks: NumberMarks): number {
  const mark = provenMark(digits);
  // An unambiguous cell overrides the file's mark: a re-saved file can mix both.
  const decimal = mark ?? marks.decimal;
  const [whole = "", decimals, ...more] = digits.split(decimal);
  if (more.length > 0) return Number.NaN;
  const groups = whole.split(/[.,' ’]/);
  const grouped =
    groups.length === 1 || (/^\d{1,3}$/.test(groups[0] as string) && groups.slice(1).every((g) => g.length === 3));
  if (!grouped || (decimals !== undefined && !/^\d+$/.test(decimals))) return Number.NaN;
  return Number(decimals === undefined ? groups.join("") : `${groups.join("")}.${decimals}`);
}

/** Whether a spreadsheet program has turned a number into a date, as some locales do with 3.4 (3 April). */
export function looksLikeDate(cell: string): boolean {
  return dateLike.test(cell.trim());
}
