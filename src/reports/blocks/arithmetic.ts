/** Formulas that several blocks share. Without data they are blank, never 0 or an error. */

/** The change as a fraction of the value before; blank if that was 0 or negative. */
export const change = (now: string, before: string): string =>
  `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),IF(${before}>0,${now}/${before}-1,""),"")`;

/** The mean of the posts' rates. Each of `conditions` is a column and its criterion, separated by a comma. */
export const meanRate = (...conditions: string[]): string =>
  `=IFERROR(AVERAGEIFS([[posts.rate]],${conditions.join(",")}),"")`;

/** A column's total; blank if no row has a number. */
export const total = (column: string, ...conditions: string[]): string =>
  `=IF(COUNTIFS([[${column}]],">=0",${conditions.join(",")})=0,"",SUMIFS([[${column}]],${conditions.join(",")}))`;

/** Total / total, of the rows that have both numbers. */
export const ratio = (part: string, whole: string, ...conditions: string[]): string => {
  const where = conditions.join(",");
  return `=IFERROR(SUMIFS([[${part}]],[[${whole}]],">0",${where})/SUMIFS([[${whole}]],[[${part}]],">=0",${where}),"")`;
};
