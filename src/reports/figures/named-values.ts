import type { TableName } from "../../tables/index.ts";
import { languages, type Translated } from "../../text/language.ts";
import { hasFields, type ReportInputs } from "../report-inputs.ts";
import { stepCount } from "../sizes.ts";
import type { FiguresColumn } from "./figures-sheet.ts";

/** What users can type for "all" and "none" in each language. */
const wordsForAll: Translated<readonly string[]> = { en: ["All"], es: ["Todas", "Todos"], nl: ["Alle", "Alles"] };
const wordsForNone: Translated<readonly string[]> = { en: ["None"], es: ["Ninguno", "Ninguna"], nl: ["Geen"] };

const inAllLanguages = (words: Translated<readonly string[]>) => languages.flatMap((language) => words[language]);

const allWords = inAllLanguages(wordsForAll)
  .map((word) => `[[control]]="${word}"`)
  .join(",");

/** The value of a control as a list such as ",instagram,x,"; blank for "all". */
const listFormula = (control: string, ...none: string[]) =>
  `=IF(OR([[control]]="",${allWords}${none.map((word) => `,[[control]]="${word}"`).join("")}),"",","&LOWER(SUBSTITUTE([[control]],", ",","))&",")`.replace(
    /\[\[control\]\]/g,
    `[[control.${control}]]`,
  );

/** The row of the control's choice, found in any language. */
const choicePosition = (control: string, choices: string, fallback: number): string =>
  languages.reduceRight(
    (rest, language) => `IFERROR(MATCH([[control.${control}]],[[${choices}.${language}]],0),${rest})`,
    String(fallback),
  );

const isWholeMonths = "AND(DAY([[from]])=1,DAY([[to]]+1)=1)";
const monthCount = "((YEAR([[to]]+1)-YEAR([[from]]))*12+MONTH([[to]]+1)-MONTH([[from]]))";

const followersOn = (day: string) =>
  `=IFERROR(LET(last,MAXIFS([[days.day]],[[days.own]],1,[[days.day]],"<="&${day},[[days.followers]],">0"),IF(last=0,"",SUMIFS([[days.followers]],[[days.own]],1,[[days.day]],last))),"")`;

/** The values of the controls and what follows from them, calculated once: name and formula. */
function values(inputs: ReportInputs): [name: string, formula: string][] {
  const tables = Object.keys(inputs.sources) as TableName[];
  return [
    ["language", "=IFERROR(MATCH([[control.language]],[[languages]],0),1)"],
    ["from", "=INT([[control.from]])"],
    ["to", "=MAX(INT([[control.from]]),INT([[control.to]]))"],
    // Whole months are compared with as many whole months, other periods with as many days.
    ["beforeFrom", `=IF(${isWholeMonths},EDATE([[from]],-${monthCount}),[[from]]-([[to]]-[[from]]+1))`],
    ["beforeTo", "=[[from]]-1"],
    ["yearFrom", "=EDATE([[from]],-12)"],
    ["yearTo", "=EDATE([[to]]+1,-12)-1"],
    ["stepMonths", "=IF([[to]]-[[from]]<93,0,IF([[to]]-[[from]]<397,1,IF([[to]]-[[from]]<1188,3,12)))"],
    ["stepDays", "=IF([[to]]-[[from]]<13,1,7)"],
    ["platforms", listFormula("platforms")],
    ["accounts", listFormula("accounts")],
    ["competitors", listFormula("competitors", ...inAllLanguages(wordsForNone))],
    ["audience", `=${choicePosition("audience", "audiences", 1)}`],
    ["audienceName", "=LOWER(INDEX([[audiences.now]],[[audience]]))"],
    ["industry", `=${choicePosition("industry", "industries", 1)}`],
    ["ranked", '=IF(INDEX([[ranking.row]],1)="",0,COUNT([[ranking.row]]))'],
    ["unrated", "=COUNTIFS([[posts.now]],1)-[[ranked]]"],
    ...(hasFields(inputs, "days", ["date", "followers"])
      ? ([
          ["followersNow", followersOn("[[to]]")],
          ["followersBefore", followersOn("[[beforeTo]]")],
        ] as [string, string][])
      : []),
    ...tables.map((table): [string, string] => [
      `read.${table}`,
      inputs.sources[table]?.columns.imported_at ? `=MAX([[source.${table}.imported_at]])` : '=""',
    ]),
  ];
}

/** The values with a column of their names, so that users can understand the figures sheet. */
export function valueColumns(inputs: ReportInputs): FiguresColumn[] {
  const named = values(inputs);
  return [
    { key: "names", cells: named.map(([name]) => name) },
    { key: "values", cells: named.map(([, formula]) => formula), names: named.map(([name]) => name) },
  ];
}

/** The first and last day of each time step of a period; blank after the period's end. */
export function stepColumns(): FiguresColumn[] {
  const stepColumn = (name: string, edge: string, formula: (step: number) => string): FiguresColumn => ({
    key: `steps.${name}.${edge}`,
    cells: Array.from({ length: stepCount }, (_, step) => formula(step)),
    names: Array.from({ length: stepCount }, (_, step) => `steps.${name}.${edge}.${step}`),
  });
  const periods = [
    ["now", "from", "to"],
    ["before", "beforeFrom", "beforeTo"],
    ["year", "yearFrom", "yearTo"],
  ] as const;
  return periods.flatMap(([name, from, to]) => {
    const firstDay = (step: number) =>
      `IF([[stepMonths]]>0,EDATE([[${from}]],[[stepMonths]]*${step}),[[${from}]]+[[stepDays]]*${step})`;
    return [
      stepColumn(name, "start", (step) => `=IF(${firstDay(step)}>[[${to}]],"",${firstDay(step)})`),
      // The last step includes the rest of the period.
      stepColumn(name, "end", (step) =>
        step === stepCount - 1 ? `=[[${to}]]` : `=MIN([[${to}]],${firstDay(step + 1)}-1)`,
      ),
    ];
  });
}
