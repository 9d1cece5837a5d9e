/** The formulas that several blocks share. Blank where there is nothing to divide, never 0 or an error. */

/** How much more or less, as a part of what it was; blank where that was nothing, or less than nothing. */
export const change = (now: string, before: string): string =>
  `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),IF(${before}>0,${now}/${before}-1,""),"")`;

/** The mean of the posts' rates; `conditions` are pairs of a column and what it has to be. */
export const meanRate = (...conditions: string[]): string =>
  `=IFERROR(AVERAGEIFS([[posts.rate]],${conditions.join(",")}),"")`;

/** A total, blank where no row has a number. */
export const total = (column: string, ...conditions: string[]): string =>
  `=IF(COUNTIFS([[${column}]],">=0",${conditions.join(",")})=0,"",SUMIFS([[${column}]],${conditions.join(",")}))`;

/** Total / total, over the rows that have both numbers. */
export const ratio = (part: string, whole: string, ...conditions: string[]): string => {
  const where = conditions.join(",");
  return `=IFERROR(SUMIFS([[${part}]],[[${whole}]],">0",${where})/SUMIFS([[${whole}]],[[${part}]],">=0",${where}),"")`;
};
