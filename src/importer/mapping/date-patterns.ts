const timePatterns = ["", "[,] HH:mm[:ss]", "[,] hh:mm[:ss] a", "[,] hh:mm[:ss]a", "[,] HH:mm[:ss] Z"];
const withTimes = (...days: readonly string[]) => days.flatMap((day) => timePatterns.map((time) => `${day}${time}`));

/**
 * Every date pattern that a tool may write. Those of numbers alone are listed month first, and again with a year of two digits
 * before the others; `MMM YY` is `Jan 25` as a month. The file's cells decide between them, else the user.
 */
export const datePatterns: readonly string[] = [
  "YYYY-MM-DDTHH:mm[:ss]Z",
  "YYYY-MM-DDTHH:mm[:ss]",
  "YYYY-MM-DD HH:mm[:ss]Z",
  ...withTimes("YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD"),
  "YYYYMMDD",
  ...withTimes("MM/DD/YYYY", "MM/DD/YY", "MM-DD-YYYY", "MM-DD-YY", "DD.MM.YYYY", "DD.MM.YY"),
  ...withTimes("[ddd[,] ]MMM DD[,] YYYY", "[ddd[,] ]DD[.] MMM[,] YYYY", "DD de MMM de YYYY", "DD-MMM-YYYY"),
  ...withTimes("YYYY-MMM-DD", "YYYY MMM DD", "DD-MMM-YY", "DD MMM YY", "MMM DD[,] YY"),
  ...withTimes("YY-MM-DD", "YY/MM/DD", "YY.MM.DD", "YY-MMM-DD", "YY MMM DD"),
  "MM/DD",
  "DD.MM.",
  "day",
  "MMM YY",
];
