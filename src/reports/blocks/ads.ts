import { type Content, defineBlock, formula, type TablePart, text } from "../define-block.ts";
import { adCurrencies, adGroups } from "../figures/ad-figures.ts";
import { filledText } from "../figures/sentences.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { rateControl } from "../sheet-plan.ts";

const nameOf = (cell: string) => `IF(${cell}="",[[t.adsNoCurrency]],${cell})`;

/** What ads cost and brought, by platform and currency. */
const spendTable = (inputs: ReportInputs): TablePart => ({
  kind: "table",
  name: "ads",
  at: 0,
  columns: [
    { at: 0, header: text("platform"), style: "label" },
    { at: 2, header: text("adsCurrency"), style: "middle" },
    { at: 3, header: text("adsSpend"), format: "money", style: "strong" },
    { at: 5, header: text("impressions"), format: "count" },
    { at: 6, header: text("clicks"), format: "count" },
    { at: 7, header: text("clickThroughRate"), format: "rate" },
    { at: 9, header: text("adsPerClick"), format: "money" },
    { at: 11, header: text("adsPerThousand"), format: "money" },
  ],
  rows: adGroups(inputs).map((_, index) => [
    formula(`=[[ads.platform.${index}]]`),
    formula(`=${nameOf(`[[ads.currency.${index}]]`)}`),
    ...["spend", "impressions", "clicks", "clickRate", "perClick", "perThousand"].map((name) =>
      formula(`=[[ads.${index}.${name}]]`),
    ),
  ]),
});

const first = "[[ads.currencies.0]]";

/** Each currency's amount, and what it is in the first currency at the rate in the yellow cell. */
function currencyTable(inputs: ReportInputs): TablePart {
  const currencies = adCurrencies(inputs);
  const base = currencies[0] as string;
  const rows = currencies.map((currency, index): (Content | null)[] => [
    formula(`=${nameOf(`[[ads.currencies.${index}]]`)}`),
    formula(`=[[ads.total.${index}]]`),
    index === 0 ? formula("=1") : { value: "", style: "control", control: rateControl(currency, base) },
    formula('=IF(N([[here.2]])>0,[[here.1]]*[[here.2]],"")'),
  ]);
  return {
    kind: "table",
    name: "adCurrencies",
    at: 0,
    columns: [
      { at: 0, header: text("adsCurrency"), style: "label" },
      { at: 3, header: text("adsSpend"), format: "money" },
      { at: 5, header: formula(`=${filledText("adsRate", first)}`), format: "exchange" },
      { at: 7, header: formula(`=${filledText("adsIn", first)}`), format: "money", style: "strong" },
    ],
    rows: [
      ...rows,
      [text("adsTotal"), null, null, formula(`=IF(COUNT([[above.3]])<${rows.length},"",SUM([[above.3]]))`)],
    ],
    hasTotal: true,
  };
}

const sentence = (figure: string, key: string): Content =>
  formula(`=IF(N([[ads.${figure}]])>0,${filledText(key, `[[ads.${figure}]]`)},"")`);

/** Ads, apart from posts: what was paid for is in no figure of these. */
export const ads = defineBlock({
  title: "ads",
  definition: "adsDefinition",
  isExtra: true,
  isFilled: (inputs) => adGroups(inputs).length > 0,
  parts: (inputs) => [
    [spendTable(inputs)],
    ...(adCurrencies(inputs).length > 1
      ? [
          [{ kind: "sentences" as const, isOneLine: true as const, sentences: [text("adsHowToAdd")] }],
          [currencyTable(inputs)],
        ]
      : []),
    [
      {
        kind: "sentences",
        isOneLine: true,
        sentences: [
          sentence("across", "adsAcross"),
          sentence("repeated", "adsRepeated"),
          sentence("others", "adsOthers"),
        ],
      },
    ],
  ],
});
