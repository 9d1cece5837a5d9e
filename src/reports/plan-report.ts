import { columnLetters, quotedSheet } from "../a1-notation.ts";
import { languageNames } from "../text/language.ts";
import { reportText } from "../text/reports/index.ts";
import { instantOfText } from "../time/iso-time.ts";
import { serialOf } from "../time/serial-number.ts";
import { industryChoices } from "./benchmark-choices.ts";
import { blocks } from "./blocks/index.ts";
import { type SummaryField, summaryFormulas } from "./client-summary.ts";
import type { TextKey } from "./define-block.ts";
import { edgeChoices } from "./figures/choice-columns.ts";
import { figuresColumns, findForReport, planFigures } from "./figures/plan-figures.ts";
import { filledText } from "./figures/sentences.ts";
import { layOutBlock } from "./lay-out.ts";
import { beginDraft, beginUnit, type LayoutDraft, putCell, putLine, sheetColumn } from "./layout-draft.ts";
import { layOutPages, type PageLayout } from "./page-breaks.ts";
import type { ReportInputs } from "./report-inputs.ts";
import { type ControlName, controls, type SheetPlan } from "./sheet-plan.ts";
import { chartRowHeight, rowHeight } from "./sizes.ts";

export interface ReportPlan {
  report: SheetPlan;
  figures: SheetPlan;
  /** Of the client's summary; null without a client. */
  summary: Record<SummaryField, string> | null;
}

const firstControlRow = 4;
/** The number of controls in the left half; the others are to their right. */
const controlsOnLeft = 5;
const labelColumns = 3;
const cellColumns = 3;

/** The position of a control's label; its cell is to the right. */
const controlPosition = (position: number) => ({
  row: firstControlRow + (position % controlsOnLeft),
  at: position < controlsOnLeft ? 0 : labelColumns + cellColumns,
});

/** The report's controls: the one for rows across the period's edge only if rows can be. */
const controlsFor = ({ sources }: ReportInputs): ControlName[] =>
  controls.filter((control) => control !== "edges" || sources.pages?.columns.period_end !== undefined);

function controlValue({ choices }: ReportInputs, control: ControlName): string | number {
  const text = reportText[choices.language];
  const { platforms, accounts, competitors, audience, industry, language } = choices;
  const values: Record<ControlName, string | number> = {
    from: serialOf(instantOfText(choices.from)),
    to: serialOf(instantOfText(choices.to)),
    platforms: platforms.join(", ") || text.all,
    accounts: accounts.join(", ") || text.all,
    competitors: competitors.join(", ") || text.none,
    audience: text[audience],
    industry: industryChoices(language).find(({ name }) => name === industry)?.label ?? industry,
    language: languageNames[language],
    edges: text[edgeChoices[choices.sharesEdges ? 1 : 0]],
  };
  return values[control];
}

const choicesByControl: Partial<Record<ControlName, string>> = {
  platforms: "offered.platforms",
  accounts: "offered.accounts",
  competitors: "offered.competitors",
  audience: "audiences.now",
  industry: "industries.now",
  language: "languages",
  edges: "edges.now",
};

/** Controls whose cell can hold several names, which no list of choices can check. */
const holdsNames: readonly ControlName[] = ["platforms", "accounts", "competitors"];

function layOutControls(draft: LayoutDraft, inputs: ReportInputs): void {
  controlsFor(inputs).forEach((control, position) => {
    const { row, at } = controlPosition(position);
    putCell(draft, row, at, { text: `control_${control}` as TextKey }, "controlLabel");
    const choices = choicesByControl[control];
    const accepts = choices ? (draft.find(choices) as string) : "date";
    const cell = putCell(draft, row, at + labelColumns, { value: controlValue(inputs, control) }, "control");
    Object.assign(
      cell,
      { accepts, control },
      choices ? {} : { format: "date" },
      holdsNames.includes(control) ? { acceptsOthers: true } : {},
    );
    draft.merges.push({ row, column: sheetColumn(at + labelColumns), columns: cellColumns });
  });
  draft.nextRow = firstControlRow + controlsOnLeft;
}

/** The columns of the title's row in which a logo is shown, at the right edge. */
const logo = { at: 9, columns: 3 };

function layOutTitle(draft: LayoutDraft, client: ReportInputs["client"]): void {
  putCell(draft, 1, 0, client ? { formula: '=[[client.name]]&" · "&[[t.title]]' } : { text: "title" }, "title");
  if (client?.logo) {
    putCell(draft, 1, logo.at, { formula: "=IMAGE([[client.logo]])" }, "plain");
    draft.merges.push({ row: 1, column: sheetColumn(logo.at), columns: logo.columns });
  }
  draft.heights[1] = 40;
  const day = (name: string) => `TEXT([[${name}]],[[t.dayFormat]])`;
  const period = filledText("period", day("from"), day("to"));
  const compared = (key: TextKey) => filledText(key, day("beforeFrom"), day("beforeTo"));
  const earlier =
    `IF([[has.before]]=1,IF([[has.year]]=1,${compared("compared")},${compared("comparedBefore")}),` +
    `IF([[has.year]]=1,${compared("comparedYear")},${compared("comparedNothing")}))`;
  draft.nextRow = 2;
  putLine(draft, { formula: `=${period}&" "&${earlier}` }, "subtitle");
  putLine(draft, { formula: '=IF([[problem]]="",[[t.howToChange]],"⚠ "&[[problem]])' }, "hint");
}

/** Writes the report from top to bottom. */
function layOutReport(draft: LayoutDraft, inputs: ReportInputs): void {
  beginUnit(draft);
  layOutTitle(draft, inputs.client);
  layOutControls(draft, inputs);
  const missing = blocks.filter((block) => !block.isFilled(inputs) && !block.isExtra).map(({ title }) => title);
  for (const block of blocks) if (block.isFilled(inputs)) layOutBlock(draft, block, inputs, missing);
}

/** What keeps every unit of a draft on one page. */
function pagesFor({ unitRows, nextRow, heights, widths }: LayoutDraft): PageLayout {
  const units = unitRows.map((first, index) => {
    const end = unitRows[index + 1] ?? nextRow;
    const rows = Array.from({ length: end - first }, (_, offset) => heights[first + offset] ?? rowHeight);
    const height = rows.reduce((sum, one) => sum + one, 0);
    return { height, firstRow: rows[0] ?? rowHeight, hasChart: rows.includes(chartRowHeight) };
  });
  return layOutPages(
    units,
    widths.reduce((sum, one) => sum + one, 0),
  );
}

/** The report on a spreadsheet's tables: the sheet for readers, and the hidden sheet with its figures. */
export function planReport(inputs: ReportInputs): ReportPlan {
  const columns = figuresColumns(inputs);
  const find = findForReport(inputs, columns);
  const draft = beginDraft(find);
  layOutReport(draft, inputs);
  const paged = beginDraft(find, pagesFor(draft));
  layOutReport(paged, inputs);
  const { nextRow, find: _, unitRows: __, pages: ___, ...report } = paged;
  const shown = controlsFor(inputs);
  const zoneCells = report.cells.filter(({ control }) => control?.startsWith("zone."));
  const at = (row: number, column: number) => `${quotedSheet(inputs.reportSheet)}!$${columnLetters(column)}$${row}`;
  const controlAt = (control: string) => {
    const zone = zoneCells[Number(/^zone\.(\d+)$/.exec(control)?.[1])];
    if (zone) return at(zone.row, zone.column);
    const position = controlPosition(shown.indexOf(control as ControlName));
    return at(position.row, sheetColumn(position.at + labelColumns));
  };
  return {
    report: { ...report, rows: nextRow - 1 },
    figures: planFigures(inputs, columns, controlAt),
    summary: inputs.client ? summaryFormulas(inputs, find) : null,
  };
}
