import { sqlText } from "./names.ts";

const letter = "\\pL\\pM\\pN_";
const between = `[^${letter}]`;

/** Finds a name in a text, whatever stands between its words; see `importer/people/names.ts`. */
const patternOf = (words: readonly string[]): string => words.join(`${between}+`);

/** Whether a mention's author is the person: by the whole name, the name before a bracket, or a handle. */
const isTheirs = (words: readonly string[]): string => {
  const name = patternOf(words);
  const whole = `^${between}*${name}${between}*([(\\[|]|$)`;
  return `COALESCE(REGEXP_CONTAINS(author, ${sqlText(`(?i)${whole}|@${name}($|[^${letter}.@-])`)}), FALSE)`;
};

const isNamed = (column: string, words: readonly string[]): string =>
  `COALESCE(REGEXP_CONTAINS(${column}, ${sqlText(`(?i)(^|${between})${patternOf(words)}($|${between})`)}), FALSE)`;

/** Twice, since what stands between two names belongs to the first. */
function masked(column: string, words: readonly string[]): string {
  const replaced = (text: string) =>
    `REGEXP_REPLACE(${text}, ${sqlText(`(?i)(^|${between})@?${patternOf(words)}($|${between})`)}, ${sqlText("\\1…\\2")})`;
  return replaced(replaced(column));
}

/** How many mentions are by a person, whose name is given in words of lower case. */
export const countMentionsQuery = (table: string, words: readonly string[]): string =>
  `SELECT COUNTIF(${isTheirs(words)}) AS mentions FROM ${table}`;

/** Deletes a person's mentions. */
export const deleteMentionsQuery = (table: string, words: readonly string[]): string =>
  `DELETE FROM ${table} WHERE ${isTheirs(words)}`;

/** Takes a person's name out of other people's mentions. */
export const maskMentionsQuery = (table: string, words: readonly string[]): string =>
  `UPDATE ${table} SET author = ${masked("author", words)}, text = ${masked("text", words)} WHERE ${isNamed("author", words)} OR ${isNamed("text", words)}`;
