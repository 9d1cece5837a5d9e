import { columnLetters } from "../a1-notation.ts";
import { industryNames } from "../metrics/benchmarks/names.ts";
import { languageNames, languages } from "../text/language.ts";
import { reportText } from "../text/reports/index.ts";
import { instantOfText } from "../time/iso-time.ts";
import { serialOf } from "../time/serial-number.ts";
import { blocks } from "./blocks/index.ts";
import type { TextKey } from "./define-block.ts";
import { quotedSheet } from "./figures/figures-sheet.ts";
import { figuresColumns, findForReport, planFigures } from "./figures/plan-figures.ts";
import { layOutBlock } from "./lay-out.ts";
import { beginDraft, type LayoutDraft, putCell, putSentence, sheetColumn } from "./layout-draft.ts";
import { hasFields, type ReportInputs } from "./report-inputs.ts";
import { type ControlName, controls, type SheetPlan } from "./sheet-plan.ts";

export interface ReportPlan {
  report: SheetPlan;
  figures: SheetPlan;
}

const controlsPerRow = 4;
const firstControlRow = 4;

/** The position of a control: four in a row, each a label above its cell. */
const controlPosition = (control: ControlName) => {
  const position = controls.indexOf(control);
  return { row: firstControlRow + 2 * Math.floor(position / controlsPerRow), at: 3 * (position % controlsPerRow) };
};

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
    industry: industryNames[industry]?.[language] ?? industry,
    language: languageNames[language],
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
};

function layOutControls(draft: LayoutDraft, inputs: ReportInputs): void {
  for (const control of controls) {
    const { row, at } = controlPosition(control);
    putCell(draft, row, at, { text: `control_${control}` as TextKey }, "controlLabel");
    const choices = choicesByControl[control];
    const accepts = choices ? (draft.find(choices) as string) : "date";
    const cell = putCell(draft, row + 1, at, { value: controlValue(inputs, control) }, "control");
    Object.assign(cell, { accepts, control }, choices ? {} : { format: "date" });
    draft.merges.push({ row: row + 1, column: sheetColumn(at), columns: 3 });
    draft.heights[row + 1] = 26;
  }
  draft.nextRow = firstControlRow + (2 * controls.length) / controlsPerRow;
}

/** About how many characters fit in a line across the whole width. */
const charactersPerLine = 150;

const lineCount = (key: TextKey): number =>
  Math.max(...languages.map((language) => Math.ceil(reportText[language][key].length / charactersPerLine)));

function layOutTitle(draft: LayoutDraft): void {
  putCell(draft, 1, 0, { text: "title" }, "title");
  draft.heights[1] = 40;
  const day = (name: string) => `TEXT([[${name}]],"yyyy-mm-dd")`;
  const period = `SUBSTITUTE(SUBSTITUTE([[t.period]],"{1}",${day("from")}),"{2}",${day("to")})`;
  const before = `SUBSTITUTE(SUBSTITUTE([[t.compared]],"{1}",${day("beforeFrom")}),"{2}",${day("beforeTo")})`;
  draft.nextRow = 2;
  putSentence(draft, { formula: `=${period}&" "&${before}` }, "subtitle", 2);
  putCell(draft, 3, 0, { text: "howToChange" }, "hint");
}

/** The report on a spreadsheet's tables: the sheet for readers, and the hidden sheet with its figures. */
export function planReport(inputs: ReportInputs): ReportPlan {
  const columns = figuresColumns(inputs);
  const draft = beginDraft(findForReport(inputs, columns));
  layOutTitle(draft);
  layOutControls(draft, inputs);
  const omittedBlocks: TextKey[] = [];
  for (const block of blocks) {
    const { needs } = block;
    if (needs && !hasFields(inputs, needs.table, needs.all, needs.any)) omittedBlocks.push(block.title);
    else layOutBlock(draft, block, inputs, lineCount);
  }
  if (omittedBlocks.length > 0) {
    const names = omittedBlocks.map((title) => `[[t.${title}]]`).join('&", "&');
    putSentence(draft, { formula: `=SUBSTITUTE([[t.leftOut]],"{1}",${names})` }, "sentence", 2);
  }
  const { nextRow, find: _, ...report } = draft;
  const controlAt = (control: string) => {
    const { row, at } = controlPosition(control as ControlName);
    return `${quotedSheet(inputs.reportSheet)}!$${columnLetters(sheetColumn(at))}$${row + 1}`;
  };
  return { report: { ...report, rows: nextRow }, figures: planFigures(inputs, columns, controlAt) };
}
