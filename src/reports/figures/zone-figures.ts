import { clockRules, zoneRules } from "../../time/zone-rules.ts";
import type { ReportInputs } from "../report-inputs.ts";
import type { FiguresColumn } from "./figures-sheet.ts";

/** Whether hours can be those of an account's own zone: the spreadsheet's, from which they are converted, has to be known. */
export const hasZones = ({ timeZone }: Pick<ReportInputs, "timeZone">): boolean =>
  zoneRules.some(({ name }) => name === timeZone);

const hour = (hours: string) => `${hours}/24`;

/** The first Sunday from a day of a month, with the hour. */
const sunday = (month: string, day: string) => `LET(d,DATE(YEAR(clock),${month},${day}),d+MOD(8-WEEKDAY(d),7))`;

/**
 * 1 where a clock is an hour ahead. `clock` is in the zone's standard time or, if `isAhead`, what the clocks show, of which the
 * hour that comes twice counts as the first.
 */
function isSummer(clock: string, zone: string, isAhead: boolean): string {
  const of = (figure: string) => `INDEX([[zones.${figure}]],${zone})`;
  const at = (edge: string) =>
    `${sunday(of(`${edge}Month`), of(`${edge}Day`))}+${hour(of(`${edge}Hour`))}${isAhead ? "+1/24" : ""}`;
  return (
    `IF(${of("startMonth")}=0,0*${clock},LET(clock,${clock},start,${at("start")},end,${at("end")},` +
    `IF(${of("startMonth")}<${of("endMonth")},(clock>=start)*(clock<end),1*((clock>=start)+(clock<end)>0))))`
  );
}

/** The steps that convert times of the spreadsheet into those of the zone with a number; `zone` can be the spreadsheet's. */
export function zonedSteps(name: string, times: string, zone: string): [string, string][] {
  const step = (part: string) => `${name}${part}`;
  const ahead = (of: string) => hour(`INDEX([[zones.hours]],${of})`);
  return [
    [step("Shown"), times],
    [
      step("Standard"),
      `${step("Shown")}-${hour(isSummer(step("Shown"), "[[zones.own]]", true))}-${ahead("[[zones.own]]")}+${ahead(zone)}`,
    ],
    [
      name,
      `IF(${zone}=[[zones.own]],${step("Shown")},${step("Standard")}+${hour(isSummer(step("Standard"), zone, false))})`,
    ],
  ];
}

/** The zones, and when their clocks change. */
export function zoneColumns({ timeZone }: Pick<ReportInputs, "timeZone">): FiguresColumn[] {
  const column = (key: string, cells: FiguresColumn["cells"]): FiguresColumn => ({ key: `zones.${key}`, cells });
  const edges = (["start", "end"] as const).flatMap((edge) =>
    (["Month", "Day", "Hour"] as const).map((part, index) =>
      column(
        `${edge}${part}`,
        zoneRules.map(({ hours, rule }) => {
          const known = clockRules[rule - 1];
          return known === undefined ? 0 : (known[edge][index] as number) + (index === 2 && known.isUtc ? hours : 0);
        }),
      ),
    ),
  );
  return [
    column(
      "name",
      zoneRules.map(({ name }) => name),
    ),
    column(
      "hours",
      zoneRules.map(({ hours }) => hours),
    ),
    ...edges,
    {
      key: "zones.spreadsheet",
      cells: [zoneRules.findIndex(({ name }) => name === timeZone) + 1],
      names: ["zones.own"],
    },
  ];
}
