import { tables as definitions, type TableName } from "../../tables/index.ts";
import { languages } from "../../text/language.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { stepCount } from "../sizes.ts";
import { thresholds } from "../thresholds.ts";
import { numbersOf } from "./calculation.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { edgesOf, periods } from "./rows-in-report.ts";

/** What users can type for "all" and "none", in English, Spanish and Dutch. */
export const wordsForAll: readonly string[] = ["All", "Todas", "Todos", "Alle", "Alles"];
export const wordsForNone: readonly string[] = ["None", "Ninguno", "Ninguna", "Geen"];

const allWords = wordsForAll.map((word) => `[[control]]="${word}"`).join(",");

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

const postTime = definitions.posts.time;

const isWholeMonths = "AND(DAY([[from]])=1,DAY([[to]]+1)=1)";
const monthCount = "((YEAR([[to]]+1)-YEAR([[from]]))*12+MONTH([[to]]+1)-MONTH([[from]]))";

/** The first name in a control that the spreadsheet does not have; blank if it has all of them. */
const unknownName = (control: string, names: string): string =>
  `IF([[${control}]]="","",ARRAYFORMULA(IFERROR(LET(typed,SPLIT(LOWER(SUBSTITUTE([[control.${control}]],", ",",")),","),` +
  `known,","&LOWER(SUBSTITUTE(TEXTJOIN(",",TRUE,[[${names}]]),", ",","))&",",` +
  `INDEX(FILTER(typed,ISERROR(FIND(","&typed&",",known))),1,1)),"")))`;

/** The days that a report can begin and end with, as serial numbers: from 1954 to 2173. */
const days = { first: 20_000, last: 100_000 } as const;

/** The periods that this one is compared with: one that a table's rows do not reach back to has no figures, rather than zeros. */
const earlierPeriods = ["before", "year"] as const;

const datesOr = (column: string, otherwise: number): string => `IF(ISNUMBER(${column}),${column},${otherwise})`;

const isNoDay = (control: string): string =>
  `OR(N([[control.${control}]])<${days.first},N([[control.${control}]])>${days.last})`;

/** The day in a control; the first possible one if there is none. */
const dayIn = (control: string): string =>
  `IFERROR(IF(${isNoDay(control)},${days.first},INT([[control.${control}]])),${days.first})`;

const namesControls = ["platforms", "accounts", "competitors"] as const;

/** Whether a table's rows from BigQuery are those of all days that the report compares; null without such tables. */
function isFetched({ sources }: Pick<ReportInputs, "sources">): string | null {
  const fetched = Object.entries(sources).flatMap(([table, { columns }]) => (columns.fetched_from ? [table] : []));
  const edges = periods.map((period) => edgesOf[period]);
  const covers = fetched.flatMap((table) => {
    const [first, last] = [`[[source.${table}.fetched_from]]`, `[[source.${table}.fetched_to]]`];
    return edges.map(
      ([from, to]) => `SUM(ISNUMBER(${first})*ISNUMBER(${last})*(${first}<=[[${from}]])*(${last}>=[[${to}]]))>0`,
    );
  });
  return covers.length === 0 ? null : `ARRAYFORMULA(AND(${covers.join(",")}))`;
}

/** What is wrong with the yellow cells, in words. */
function problem(inputs: Pick<ReportInputs, "sources">): string {
  const isKnown = namesControls.reduceRight((rest, control) => {
    const sentence = `SUBSTITUTE(SUBSTITUTE([[t.unknownName]],"{1}",[[t.control_${control}]]),"{2}",[[unknown.${control}]])`;
    return `IF([[unknown.${control}]]<>"",${sentence},${rest})`;
  }, '""');
  const fetched = isFetched(inputs);
  return (
    `IF(OR(NOT(ISNUMBER([[control.from]])),NOT(ISNUMBER([[control.to]])),N([[control.from]])>N([[control.to]]),${isNoDay("from")},${isNoDay("to")}),[[t.notADate]],` +
    `${fetched === null ? isKnown : `IF(NOT(${fetched}),[[t.notFetched]],${isKnown})`})`
  );
}

/** The values of the controls and what follows from them, calculated once: name and formula. */
function values(inputs: ReportInputs): [name: string, formula: string][] {
  const tables = Object.keys(inputs.sources) as TableName[];
  return [
    ["language", "=IFERROR(MATCH([[control.language]],[[languages]],0),1)"],
    ["from", `=${dayIn("from")}`],
    ["to", `=MAX([[from]],${dayIn("to")})`],
    // Whole months are compared with as many whole months, other periods with as many days.
    ["beforeFrom", `=IF(${isWholeMonths},EDATE([[from]],-${monthCount}),[[from]]-([[to]]-[[from]]+1))`],
    ["beforeTo", "=[[from]]-1"],
    ["yearFrom", "=EDATE([[from]],-12)"],
    // No day at all if the year before overlaps the period, which would be compared with itself.
    ["yearTo", "=IF(EDATE([[to]]+1,-12)>[[from]],[[yearFrom]]-1,EDATE([[to]]+1,-12)-1)"],
    ["earliest", "=MIN([[from]],[[beforeFrom]],[[yearFrom]])"],
    ["stepMonths", "=IF([[to]]-[[from]]<93,0,IF([[to]]-[[from]]<397,1,IF([[to]]-[[from]]<1188,3,12)))"],
    ["stepDays", "=IF([[to]]-[[from]]<13,1,7)"],
    ["platforms", listFormula("platforms")],
    ["accounts", listFormula("accounts")],
    ["competitors", listFormula("competitors", ...wordsForNone)],
    ["audience", `=${choicePosition("audience", "audiences", 1)}`],
    ["industry", `=${choicePosition("industry", "industries", 1)}`],
    // 1: rows across the period's edge are left out, 2: they are split by day.
    ["edges", inputs.sources.pages?.columns.period_end ? `=${choicePosition("edges", "edges", 1)}` : "1"],
    ...Object.entries(thresholds).map(([name, number]): [string, string] => [name, String(number)]),
    [
      "undated",
      inputs.sources.posts
        ? // Without the header.
          `=ARRAYFORMULA(SUM(IFERROR(([[source.posts.platform]]<>"")*(1-ISNUMBER([[source.posts.${postTime}]])),0))-1)`
        : "0",
    ],
    ...tables.flatMap((table): [string, string][] => [
      [`first.${table}`, `=ARRAYFORMULA(MIN(${datesOr(`[[source.${table}.${definitions[table].time}]]`, days.last)}))`],
      ...earlierPeriods.map((period): [string, string] => [
        `has.${table}.${period}`,
        `=IF(AND([[${period}To]]>=[[${period}From]],[[first.${table}]]<[[${period}To]]+1),1,0)`,
      ]),
    ]),
    ...earlierPeriods.map((period): [string, string] => [
      `has.${period}`,
      `=MAX(${["0", ...tables.map((table) => `[[has.${table}.${period}]]`)].join(",")})`,
    ]),
    // 1 if the last import was not after the period's end.
    ["isOpen", `=IF(MAX(${["0", ...tables.map((table) => `[[read.${table}]]`)].join(",")})<[[to]]+1,1,0)`],
    ...namesControls.map((control): [string, string] => [
      `unknown.${control}`,
      `=${unknownName(control, control === "platforms" ? "all.platforms" : "all.accounts")}`,
    ]),
    ["problem", `=${problem(inputs)}`],
    ...tables.map((table): [string, string] => [
      `read.${table}`,
      inputs.sources[table]?.columns.imported_at
        ? `=ARRAYFORMULA(MAX(${numbersOf(`[[source.${table}.imported_at]]`)}))`
        : '=""',
    ]),
  ];
}

/** The values with a column of their names, so that users can understand the figures sheet. */
export function valueColumns(inputs: ReportInputs): FiguresColumn[] {
  const named = values(inputs);
  return [
    { key: "names", cells: named.map(([name]) => name) },
    {
      key: "values",
      cells: named.map(([, formula]) => (formula.startsWith("=") ? formula : Number(formula))),
      names: named.map(([name]) => name),
    },
  ];
}

/** The first day of each time step of a period; blank after the period's end. */
export function stepColumns(): FiguresColumn[] {
  const stepColumn = (name: string, edge: string, formula: (step: number) => string): FiguresColumn => ({
    key: `steps.${name}.${edge}`,
    cells: Array.from({ length: stepCount }, (_, step) => formula(step)),
    names: Array.from({ length: stepCount }, (_, step) => `steps.${name}.${edge}.${step + 1}`),
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
      // The starts as numbers in ascending order, to find the step of a day.
      stepColumn(name, "edges", (step) => `=IF(${firstDay(step)}>[[${to}]],9999999,${firstDay(step)})`),
    ];
  });
}
