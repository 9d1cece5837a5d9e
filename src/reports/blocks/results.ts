import { type Content, defineBlock, formula, type TableColumn, type TablePart, text } from "../define-block.ts";
import { filledText } from "../figures/sentences.ts";
import { hasRows, type ReportInputs } from "../report-inputs.ts";
import { shownCampaigns, shownResults } from "../sizes.ts";
import { postCells } from "./post-cells.ts";

const figuresOf = ({ sources }: ReportInputs): ("sessions" | "keyEvents")[] =>
  sources.traffic?.columns.key_events ? ["sessions", "keyEvents"] : ["sessions"];

const cellsOf = (inputs: ReportInputs, name: string): Content[] =>
  figuresOf(inputs).map((figure) => formula(`=[[traffic.${name}.${figure}]]`));

const columnsOf = (inputs: ReportInputs): TableColumn[] =>
  figuresOf(inputs).map((figure, index) => ({
    at: 8 + 2 * index,
    header: text(figure === "sessions" ? "sessions" : "resultsKeyEvents"),
    format: figure === "sessions" ? "count" : "number",
  }));

/** The places of a ranking, from 1. */
const placesOf = (shown: number) => Array.from({ length: shown }, (_, index) => index + 1);

/** What is in no row of its own, down to the total. */
function remainders(inputs: ReportInputs, names: readonly (readonly [name: string, label: Content])[], blanks: number) {
  return [
    ...names,
    ["grouped", text("resultsGrouped")] as const,
    ["withheld", text("resultsWithheld")] as const,
    ["total", text("resultsTotal")] as const,
  ].map(([name, label]): (Content | null)[] => [label, ...Array(blanks).fill(null), ...cellsOf(inputs, name)]);
}

const others = (ranking: string, key: "resultsOtherPosts" | "resultsOtherCampaigns") =>
  [`${ranking}.others`, formula(`=${filledText(key, `[[traffic.${ranking}.others.count]]`)}`)] as const;

function postTable(inputs: ReportInputs): TablePart {
  return {
    kind: "table",
    name: "resultsByPost",
    at: 0,
    hasTotal: true,
    columns: [
      { at: 0, header: text("platform"), style: "label" },
      { at: 1, header: text("post"), style: "link" },
      { at: 6, header: text("publishedOn"), style: "day" },
      ...columnsOf(inputs),
    ],
    rows: [
      ...placesOf(shownResults).map((place): Content[] => {
        const row = `[[traffic.posts.${place}.row]]`;
        const { cell, link, day } = postCells(inputs, row);
        const show = (shown: string) => formula(`=IF(ISNUMBER(${row}),${shown},"")`);
        return [show(`${cell("platform")}&""`), show(link), show(day), ...cellsOf(inputs, `posts.${place}`)];
      }),
      ...remainders(
        inputs,
        [
          others("posts", "resultsOtherPosts"),
          ["shared", text("resultsShared")],
          ["noPost", text("resultsNoPost")],
          ["untagged", text("resultsUntagged")],
        ],
        2,
      ),
    ],
  };
}

function campaignTable(inputs: ReportInputs): TablePart {
  return {
    kind: "table",
    name: "resultsByCampaign",
    at: 0,
    hasTotal: true,
    columns: [{ at: 0, header: text("resultsCampaign"), style: "label" }, ...columnsOf(inputs)],
    rows: [
      ...placesOf(shownCampaigns).map((place): Content[] => [
        formula(`=[[traffic.campaigns.${place}.name]]&""`),
        ...cellsOf(inputs, `campaigns.${place}`),
      ]),
      ...remainders(
        inputs,
        [others("campaigns", "resultsOtherCampaigns"), ["noCampaign", text("resultsNoCampaign")]],
        0,
      ),
    ],
  };
}

/** What posts and campaigns brought to the website. */
export const results = defineBlock({
  title: "results",
  definition: "resultsDefinition",
  isExtra: true,
  isFilled: (inputs) =>
    hasRows(inputs, "traffic", "sessions") && inputs.sources.traffic?.columns.campaign !== undefined,
  parts: (inputs) => [...(inputs.sources.posts ? [[postTable(inputs)]] : []), [campaignTable(inputs)]],
});
