import type { ReportInputs } from "../report-inputs.ts";
import type { ResultBlock } from "./calculation.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { hasZones, zoneColumns, zonedSteps } from "./zone-figures.ts";

type Inputs = Pick<ReportInputs, "contents" | "timeZone">;

const slotsInDay = 8;

/** The cells of a week: each day's eight times of three hours, from Monday. */
export const weekCells = 7 * slotsInDay;

/** An account with a table of days and hours, and the line of its platform. */
export const timedAccounts = (
  inputs: Pick<ReportInputs, "contents">,
  lines: readonly string[],
): { name: string; platform: number }[] =>
  (inputs.contents.posts?.timedAccounts ?? []).flatMap(({ platform, account }) => {
    const line = lines.indexOf(platform);
    return line < 0 || !inputs.contents.posts?.ratedPlatforms?.includes(platform)
      ? []
      : [{ name: account, platform: line }];
  });

const namesOf = (key: string, figure: string) =>
  Array.from({ length: weekCells }, (_, cell) => `${key}.${figure}.${cell}`);

/** Of the posts of a platform's accounts: for each cell of the week their number, the sum of their rates and of their ranks. */
export function timeFigures(
  inputs: Inputs,
  lines: readonly string[],
  platform: number,
): { steps: [string, string][]; blocks: ResultBlock[] } {
  const accounts = [...timedAccounts(inputs, lines).entries()].filter(([, account]) => account.platform === platform);
  return {
    steps: accounts.flatMap(([index]): [string, string][] => {
      const name = (part: string) => `timed${part}_${index}`;
      const mine = `(FILTER(account,nowRated)=[[timed.account.${index}]])*(slotOf>=0)>0`;
      const [rates, count] = [name("Rates"), `COUNT(${name("Rates")})`];
      // The spreadsheet's clock, or that of the zone in the account's yellow cell; to the second.
      const times = `FILTER(FILTER(time,nowRated),${mine})`;
      const clock: [string, string][] = hasZones(inputs)
        ? zonedSteps(name("Clock"), times, `[[timed.zone.${index}]]`)
        : [[name("Clock"), times]];
      return [
        [rates, `IFERROR(FILTER(nowRates,${mine}),"")`],
        ...clock,
        [name("Slot"), `INT(${slotsInDay}*(${name("Clock")}+0.00001))`],
        [
          name("Flags"),
          `1*((WEEKDAY(INT(${name("Slot")}/${slotsInDay}),2)-1)*${slotsInDay}+MOD(${name("Slot")},${slotsInDay})=SEQUENCE(1,${weekCells},0))`,
        ],
        // Halves between whole numbers: programs differ in which of equal ones they find.
        [name("Id"), `MATCH(${rates},SORT(UNIQUE(${rates}),1,TRUE),1)`],
        [name("Ids"), `SORT(${name("Id")},1,TRUE)`],
        [name("Below"), `IFERROR(MATCH(${name("Id")}-0.5,${name("Ids")},1),0)`],
        [name("UpTo"), `MATCH(${name("Id")}+0.5,${name("Ids")},1)`],
        // From the mean rank; equal rates share theirs.
        [name("Ranks"), `(${name("Below")}+${name("UpTo")}-${count})/2`],
        [name("Ties"), `SUM((${name("UpTo")}-${name("Below")})^2-1)`],
      ];
    }),
    blocks: accounts.flatMap(([index]): ResultBlock[] => {
      const name = (part: string) => `timed${part}_${index}`;
      const key = `timed.${index}`;
      const perCell = (figure: string, row: string): ResultBlock => ({
        names: namesOf(key, figure),
        expression: `TRANSPOSE(MMULT(${row},${name("Flags")}))`,
      });
      return [
        {
          names: [`${key}.posts`, `${key}.sum`, `${key}.ties`],
          expression: `VSTACK(COUNT(${name("Rates")}),SUM(${name("Rates")}),${name("Ties")})`,
        },
        perCell("count", `SEQUENCE(1,COUNT(${name("Rates")}),1,0)`),
        perCell("total", `TRANSPOSE(${name("Rates")})`),
        perCell("rank", `TRANSPOSE(${name("Ranks")})`),
      ];
    }),
  };
}

/** Posts that the account's mean counts as, when a cell's mean is drawn towards it. */
const priorPosts = 5;

/** How each cell compares with the account's mean, and how likely its ranks are by chance. */
export function timeColumns(inputs: Inputs, lines: readonly string[]): FiguresColumn[] {
  const accounts = timedAccounts(inputs, lines);
  const cells = Array.from({ length: weekCells }, (_, cell) => cell);
  return [
    {
      key: "timed.account",
      cells: accounts.map(({ name }) => name),
      names: accounts.map((_, index) => `timed.account.${index}`),
      isImported: true,
    },
    {
      key: "timed.title",
      cells: accounts.map((account, index) => {
        const [name, platform] = [`[[timed.account.${index}]]`, `[[platform.${account.platform}]]`];
        const isShared = accounts.some((other) => other !== account && other.name === account.name);
        return `=IF(${name}="",${platform},${isShared ? `${name}&" ("&${platform}&")"` : name})`;
      }),
      names: accounts.map((_, index) => `timed.title.${index}`),
    },
    ...(accounts.length > 0 && hasZones(inputs)
      ? [
          ...zoneColumns(inputs),
          {
            key: "timed.zone",
            cells: accounts.map(
              (_, index) => `=IFERROR(MATCH([[control.zone.${index}]],[[zones.name]],0),[[zones.own]])`,
            ),
            names: accounts.map((_, index) => `timed.zone.${index}`),
          },
        ]
      : []),
    ...accounts.flatMap(({ platform }, index): FiguresColumn[] => {
      const of = (figure: string, cell?: number) =>
        `N([[posts.${platform}.timed.${index}.${figure}${cell === undefined ? "" : `.${cell}`}]])`;
      const [posts, mean] = [of("posts"), `${of("sum")}/${of("posts")}`];
      const column = (figure: string, toFormula: (cell: number) => string): FiguresColumn => ({
        key: `timed.${index}.${figure}`,
        cells: cells.map((cell) => `=${toFormula(cell)}`),
        names: namesOf(`timed.${index}`, figure),
      });
      return [
        column(
          "times",
          (cell) =>
            `IF((${of("count", cell)}<[[minAveraged]])+(${of("sum")}<=0)>0,"",` +
            `(${of("total", cell)}/(${mean})+${priorPosts})/(${of("count", cell)}+${priorPosts}))`,
        ),
        column("chance", (cell) => {
          const count = of("count", cell);
          const variance = `${count}*(${posts}-${count})/12*(${posts}+1-${of("ties")}/(${posts}*(${posts}-1)))`;
          return `IF(${count}<[[minLabeled]],"",IFERROR(2*(1-NORM.S.DIST(ABS(${of("rank", cell)})/SQRT(${variance}),TRUE)),1))`;
        }),
        {
          key: `timed.${index}.best`,
          // The least likely by chance of those above the mean; blank if so rare a one is found by chance in one of 100 accounts.
          cells: [
            `=ARRAYFORMULA(LET(chances,IF(ISNUMBER([[timed.${index}.chance]]),IF([[timed.${index}.times]]>1,[[timed.${index}.chance]],9),9),least,MIN(chances),` +
              `IF((least<=1)*(least*COUNT([[timed.${index}.chance]])<[[chance]]),MATCH(least,chances,0),"")))`,
          ],
          names: [`timed.${index}.best`],
        },
      ];
    }),
  ];
}
