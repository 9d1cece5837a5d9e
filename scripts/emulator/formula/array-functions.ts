/**
 * Inside these functions Sheets calculates with whole ranges; elsewhere `A2:A4*2` uses one value. Custom functions take
 * arrays too.
 */
export const arrayFunctions: ReadonlySet<string> = new Set(
  (
    "ARRAYFORMULA ARRAY_CONSTRAIN BYCOL BYROW CHOOSECOLS CHOOSEROWS EXPAND FILTER FLATTEN FREQUENCY GROWTH HSTACK INDEX " +
    "LINEST LOGEST MAKEARRAY MAP MDETERM MINVERSE MMULT QUERY REDUCE SCAN SORT SORTN SUMPRODUCT SUMX2MY2 SUMX2PY2 " +
    "SUMXMY2 TOCOL TOROW TREND VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

/** Functions of single values: outside the functions above, they use one value of a range. */
const scalarFunctions: ReadonlySet<string> = new Set(
  (
    "ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH CEILING CEILING.MATH CHAR CLEAN CODE COS COSH DATE DATEDIF DATEVALUE DAY " +
    "DAYS DEGREES DIVIDE EDATE ENCODEURL EOMONTH EVEN EXACT EXP FIND FIXED FLOOR FLOOR.MATH HOUR HYPERLINK INT ISBLANK " +
    "ISDATE ISEMAIL ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISOWEEKNUM ISTEXT ISURL LEFT LEN LN LOG " +
    "LOG10 LOWER MID MINUTE MINUS MOD MONTH MROUND MULTIPLY N NETWORKDAYS NOT ODD POW POWER PROPER QUOTIENT RADIANS " +
    "REGEXEXTRACT REGEXMATCH REGEXREPLACE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SINH SPLIT " +
    "SQRT SUBSTITUTE T TAN TANH TEXT TIME TIMEVALUE TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT TRIM TRUNC " +
    "UMINUS UNICHAR UNICODE UPPER VALUE WEEKDAY WEEKNUM WORKDAY YEAR"
  ).split(" "),
);

/** Indexes (from 0) of the single values among the arguments of functions that also take ranges. */
const scalarArguments: Record<string, readonly number[]> = {
  IF: [0],
  IFS: [0, 2, 4, 6, 8, 10],
  SWITCH: [0],
  CHOOSE: [0],
  COUNTIF: [1],
  SUMIF: [1],
  AVERAGEIF: [1],
  COUNTIFS: [1, 3, 5, 7, 9],
  SUMIFS: [2, 4, 6, 8, 10],
  AVERAGEIFS: [2, 4, 6, 8, 10],
  MAXIFS: [2, 4, 6, 8, 10],
  MINIFS: [2, 4, 6, 8, 10],
  VLOOKUP: [0],
  HLOOKUP: [0],
  XLOOKUP: [0],
  LOOKUP: [0],
  MATCH: [0],
  XMATCH: [0],
};

/** Whether argument `position` (from 0) of a function is a single value. */
export function takesSingleValue(name: string, position: number): boolean {
  return scalarFunctions.has(name) || (scalarArguments[name]?.includes(position) ?? false);
}

/** Indexes (from 0) of the arguments of which Sheets uses one value even inside ARRAYFORMULA. */
const alwaysSingleArguments: Record<string, readonly number[]> = {
  AVERAGEIFS: [2, 4, 6, 8, 10],
  INDEX: [1, 2],
  MAXIFS: [2, 4, 6, 8, 10],
  MINIFS: [2, 4, 6, 8, 10],
  SUMIFS: [2, 4, 6, 8, 10],
};

/** Whether argument `position` (from 0) of a function is a single value even inside ARRAYFORMULA. */
export function takesSingleValueAlways(name: string, position: number): boolean {
  return alwaysSingleArguments[name]?.includes(position) ?? false;
}
