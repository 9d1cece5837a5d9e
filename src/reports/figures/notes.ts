import { type TableName, tables } from "../../tables/index.ts";
import type { ReportInputs } from "../report-inputs.ts";
import { countGroups } from "./count-groups.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { linePlatforms, otherPosts } from "./line-platforms.ts";
import { isAd } from "./rows-in-report.ts";
import { filledText } from "./sentences.ts";
import { timesEdges } from "./summary.ts";

const day = (serial: string) => `TEXT(${serial},[[t.dayFormat]])`;

const onlyIf = (condition: string, sentence: string): string => `IF(${condition},${sentence},"")`;

/** What is left out of the posts, and what their figures rest on. */
function notesOnPosts(inputs: ReportInputs): string[] {
  const source = inputs.sources.posts;
  if (!source) return [];
  const platform = "[[source.posts.platform]]";
  const time = `[[source.posts.${tables.posts.time}]]`;
  const ads = isAd(source);
  const countOfAds = `IFERROR(ROWS(FILTER(${platform},${ads}>0,${time}>=[[from]],${time}<[[to]]+1)),0)`;
  const others = `[[${otherPosts}.names]]`;
  const bases = ratedLines(inputs).map(
    (index) => `IF([[lines.base.${index}]]="","",[[platform.${index}]]&": "&LOWER([[lines.base.${index}]]))`,
  );
  const named = bases.length > 0 ? `TEXTJOIN(", ",TRUE,${bases.join(",")})` : '""';
  const unrated = "[[all.every.now]]-[[all.everyRated]]";
  return [
    onlyIf(
      "[[all.everyRated]]>0",
      filledText("rateFormula", `IF([[audience]]=1,${named},LOWER(INDEX([[audiences.now]],[[audience]])))`),
    ),
    ...(inputs.postPlatforms.length > 0
      ? [
          filledText("bandFormula", ...timesEdges.map((edge) => `FIXED(${edge},2,TRUE)`)),
          filledText("fewerCompared", "[[minCompared]]", "[[minAveraged]]", "[[minListed]]"),
        ]
      : []),
    onlyIf(`${unrated}>0`, filledText("withoutRate", `(${unrated})`, "[[all.every.now]]")),
    onlyIf("[[all.hidden]]>0", filledText("hiddenLikes", "[[all.hidden]]")),
    onlyIf("[[all.young]]>0", filledText("youngPosts", "[[all.young]]", "[[settlingDays]]")),
    ads === null ? '""' : `LET(ads,${countOfAds},${onlyIf("ads>0", filledText("leftOutAds", "ads"))})`,
    onlyIf("[[undated]]>0", filledText("undated", "[[undated]]")),
    onlyIf("[[isOpen]]=1", filledText("openPeriod")),
    onlyIf(
      `${others}<>""`,
      filledText(countGroups(inputs).length > 1 ? "otherPlatformsApart" : "otherPlatforms", others),
    ),
  ];
}

/** The positions of the platforms whose posts have a rate. */
export const ratedLines = (inputs: ReportInputs): number[] =>
  [...linePlatforms(inputs).entries()].flatMap(([index, name]) =>
    inputs.contents.posts?.ratedPlatforms?.includes(name) ? [index] : [],
  );

/** What is missing, and the sources of the figures and when they were imported. */
export function noteColumn(inputs: ReportInputs): FiguresColumn {
  const { sources } = inputs;
  const names = Object.keys(tables) as TableName[];
  const read = names.flatMap((name): string[] => {
    const source = sources[name];
    if (!source?.rows) return [];
    const rows = [`[[sheet.${name}]]`, `(COUNTA([[source.${name}.platform]])-1)`] as const;
    return [
      source.columns.fetched_on
        ? filledText("readFromBigQuery", ...rows, day(`MAX([[source.${name}.fetched_on]])`))
        : filledText("readFrom", ...rows, day(`[[read.${name}]]`)),
    ];
  });
  const notes = [...notesOnPosts(inputs), ...read];
  return { key: "notes", cells: notes.map((note) => `=${note}`) };
}
