import type { ColumnRanges } from "./define-table.ts";
import { weekdayNames } from "./vocabulary/weekdays.ts";

/** What a rule for labels can look at, as the list on the sheet of rules names it. */
export const labelFieldNames = {
  en: { text: "Text", hashtag: "Hashtag", type: "Type", link: "Link", weekday: "Weekday", platform: "Platform" },
  es: {
    text: "Texto",
    hashtag: "Hashtag",
    type: "Tipo",
    link: "Enlace",
    weekday: "Día de la semana",
    platform: "Plataforma",
  },
  nl: { text: "Tekst", hashtag: "Hashtag", type: "Type", link: "Link", weekday: "Weekdag", platform: "Platform" },
} as const;

type LabelField = keyof typeof labelFieldNames.en;

/** A field's names in all languages, such as "|text|texto|tekst|". */
const namesOf = (field: LabelField): string =>
  `|${[...new Set(Object.values(labelFieldNames).map((names) => names[field].toLowerCase()))].join("|")}|`;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const isField = (field: LabelField, cell: string): string =>
  `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|",${quoted(namesOf(field))}))`;

/** 1 where the cell names a field, in any language. */
export const isLabelField = (cell: string): string =>
  `(${(Object.keys(labelFieldNames.en) as LabelField[]).map((field) => isField(field, cell)).join("+")}>0)`;

/** A text's hashtags, each as " #tag ": everything that cannot belong to one becomes a blank. */
export const hashtagsOf = (text: string): string =>
  `" "&SUBSTITUTE(REGEXREPLACE(LOWER(${text}),"[^\\p{L}\\p{M}\\p{N}_#]+"," "),"#"," #")&" "`;

/** A text without the words that are no links: those without a slash that do not begin with www. Each word gets blanks of its own. */
const linksIn = (text: string): string =>
  `REGEXREPLACE(" "&REGEXREPLACE(LOWER(${text}),"\\s+","  ")&" "," (?:w{0,2}[^ /w][^ /]*|w{1,2}) ","")`;

/** Where a rule looks for its word: for each field an array of lower-case texts, null if the sheet has no such column. */
function textsByField({ has, one }: ColumnRanges): Record<LabelField, string | null> {
  const cells = (...fields: string[]) => {
    const found = fields.filter(has).map((field) => `IFERROR(${one(field)},"")`);
    return found.length === 0 ? null : found.join('&" "&');
  };
  const lower = (text: string | null) => text && `LOWER(${text})`;
  const text = cells("title", "text");
  const links = [cells("url") && `LOWER(${cells("url")})`, text && linksIn(text)].filter((part) => part !== null);
  const day = one("published_at");
  const names = weekdayNames.map(quoted).join(",");
  return {
    text: lower(text),
    hashtag: text && hashtagsOf(text),
    type: lower(cells("type")),
    link: links.length === 0 ? null : links.join('&" "&'),
    weekday: has("published_at")
      ? `IF(ISNUMBER(${day}),CHOOSE(WEEKDAY(IF(ISNUMBER(${day}),${day},1),2),${names}),"")`
      : null,
    platform: lower(cells("platform")),
  };
}

/**
 * The labels of each post: the user's own, then those of the rules that fit, each once. One pass for each rule, not for each
 * post, so that a sheet of any length stays below the limit of calls in a cell.
 *
 * @param columns With the range of the rules: label, field and what the field has to contain.
 */
export function labelsFormula(columns: ColumnRanges): string {
  const own = `IFERROR(TRIM(${columns.one("own_label")}),"")`;
  const { labelRules } = columns;
  if (labelRules === null) return `ARRAYFORMULA(${own})`;
  const texts = Object.entries(textsByField(columns)) as [LabelField, string | null][];
  const position = texts.reduceRight(
    (rest, [field, text]) =>
      text === null
        ? rest
        : `IF(${isField(field, "field")},FIND(${field === "hashtag" ? "tag" : "word"},${text}),${rest})`,
    "0",
  );
  const [rules, labels, words] = labelRules;
  return (
    `ARRAYFORMULA(LET(own,${own},rules,IFERROR(FILTER(${rules},${labels}<>"",${words}<>""),HSTACK("","","")),` +
    "REDUCE(own,SEQUENCE(ROWS(rules)),LAMBDA(found,rule,ARRAYFORMULA(LET(" +
    "name,TRIM(INDEX(rules,rule,1)),field,INDEX(rules,rule,2),word,LOWER(TRIM(INDEX(rules,rule,3)))," +
    'tag,"#"&SUBSTITUTE(word,"#","")&" ",' +
    `fits,IF(word="",0,IFERROR(1*(${position}>0),0)),` +
    'has,ISNUMBER(FIND(","&LOWER(name)&",",","&LOWER(SUBSTITUTE(found,", ",","))&",")),' +
    'IF((fits=0)+has>0,found,IF(found="",name,found&", "&name))))))))'
  );
}
