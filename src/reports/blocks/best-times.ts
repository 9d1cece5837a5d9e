import { type Content, defineBlock, formula, type TablePart, text, value } from "../define-block.ts";
import { linePlatforms } from "../figures/line-platforms.ts";
import { hourSlots } from "../figures/post-figures.ts";
import { filledText } from "../figures/sentences.ts";
import { timedAccounts } from "../figures/time-figures.ts";
import { hasZones } from "../figures/zone-figures.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { zoneControl } from "../sheet-plan.ts";
import { hour, weekdays } from "./posting-times.ts";

const accountsIn = (inputs: ReportInputs) => timedAccounts(inputs, linePlatforms(inputs));

/** One account's week: days below each other, times of three hours beside each other. */
function weekOf(index: number): TablePart {
  return {
    kind: "table",
    name: `week ${index}`,
    at: 0,
    columns: [
      { at: 0, header: formula(`=[[timed.title.${index}]]`), style: "label" },
      ...hourSlots.map((start, slot) => ({
        at: 2 + slot,
        header: value(hour(start)),
        format: "multiple" as const,
        style: "shade" as const,
      })),
    ],
    rows: weekdays.map((day, row): Content[] => [
      { text: day },
      ...hourSlots.map((_, slot) => {
        const times = `[[timed.${index}.times.${row * hourSlots.length + slot}]]`;
        return formula(`=IF(ISNUMBER(${times}),${times},"–")`);
      }),
    ]),
  };
}

/** The accounts' time zones, in yellow cells where hours can be converted. */
const zoneTable = (inputs: ReportInputs): TablePart => ({
  kind: "table",
  name: "zones",
  at: 0,
  columns: [
    { at: 0, header: text("control_accounts"), style: "label" },
    { at: 3, header: text("timeZone"), style: "label", width: 3 },
  ],
  rows: accountsIn(inputs).map(({ name, platform }, index): Content[] => [
    formula(`=[[timed.title.${index}]]`),
    {
      value: inputs.timeZone,
      ...(hasZones(inputs) && {
        style: "control" as const,
        control: zoneControl(linePlatforms(inputs)[platform] as string, name),
        choices: "zones.name",
      }),
    },
  ]),
});

/** The account's best time, if it is one. */
function sentence(index: number): Content {
  const best = `[[timed.${index}.best]]`;
  const at = (figure: string) => `INDEX([[timed.${index}.${figure}]],${best})`;
  const day = `CHOOSE(INT((${best}-1)/${hourSlots.length})+1,${weekdays.map((name) => `[[t.${name}]]`).join(",")})`;
  const time = `CHOOSE(MOD(${best}-1,${hourSlots.length})+1,${hourSlots.map((start) => `"${hour(start)}"`).join(",")})`;
  const name = `[[timed.title.${index}]]`;
  return formula(
    `=IF(ISNUMBER(${best}),${filledText("bestTime", name, day, time, `FIXED(${at("times")},1,TRUE)`)},${filledText("noBestTime", name)})`,
  );
}

/** When posts of an account do well. */
export const bestTimes = defineBlock({
  title: "bestTimes",
  definition: "bestTimesDefinition",
  isFilled: (inputs: ReportInputs) => accountsIn(inputs).length > 0,
  parts: (inputs) => [
    [
      {
        kind: "sentences",
        isOneLine: true,
        sentences: accountsIn(inputs).map((_, index) => sentence(index)),
      },
    ],
    [zoneTable(inputs)],
    ...accountsIn(inputs).map((_, index) => [weekOf(index)]),
  ],
});
