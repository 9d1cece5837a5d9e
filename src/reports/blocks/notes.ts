import { type TableName, tables } from "../../tables/index.ts";
import { type Content, defineBlock, formula } from "../define-block.ts";
import { ownPlatforms } from "./own-platforms.ts";

const fillPlaceholders = (text: string, ...parts: string[]): string =>
  parts.reduce((rest, part, index) => `SUBSTITUTE(${rest},"{${index + 1}}",${part})`, text);

const day = (serial: string) => `TEXT(${serial},"yyyy-mm-dd")`;

/** The sources of the figures, when they were imported, what is missing, and the sources of the benchmarks. */
export const notes = defineBlock({
  title: "notes",
  definition: "notesDefinition",
  needs: null,
  parts(inputs) {
    const { sources } = inputs;
    const platformsInReport = ownPlatforms(inputs);
    const names = Object.keys(tables) as TableName[];
    const read = names.flatMap((name): Content[] => {
      const source = sources[name];
      if (!source?.rows) return [];
      return [
        formula(
          `=${fillPlaceholders("[[t.readFrom]]", `[[sheet.${name}]]`, `COUNTA([[source.${name}.platform]])`, day(`[[read.${name}]]`))}`,
        ),
      ];
    });
    const published = platformsInReport.map(({ cell }): Content => {
      const key = `MATCH(${cell}&"|"&[[industry]]&"|"&[[audience]],[[benchmarks.key]],0)`;
      const found = fillPlaceholders("[[t.benchmarkFrom]]", cell, `INDEX([[benchmarks.source]],${key})`);
      return formula(`=IFERROR(${found},${fillPlaceholders("[[t.noBenchmark]]", cell, "[[audienceName]]")})`);
    });
    const isOther = platformsInReport.map(({ cell }) => `,[[posts.platform]]<>${cell}`).join("");
    const others: Content = formula(
      `=LET(others,IFERROR(TEXTJOIN(", ",TRUE,UNIQUE(FILTER([[posts.platform]],[[posts.platform]]<>""${isOther}))),""),` +
        `IF(others="","",${fillPlaceholders("[[t.otherPlatforms]]", "others")}))`,
    );
    return [[{ kind: "sentences", sentences: [...read, ...published, others] }]];
  },
});
