import { type Content, formula, type SentencesPart } from "../define-block.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { ratedLines } from "../figures/notes.ts";
import { filledText } from "../figures/sentences.ts";
import type { ReportInputs } from "../report-inputs.ts";
import type { Metric } from "./metric-table.ts";

/** "Benchmark for Instagram: ...", with the source in the report's language; `otherwise` where none was published. */
function sourceSentence(name: string, key: string, otherwise: string): Content {
  const at = `MATCH(${key},[[benchmarks.key]],0)`;
  const inLanguages = ["en", "es", "nl"].map((language) => `INDEX([[benchmarks.source.${language}]],${at})`);
  return formula(
    `=IFERROR(${filledText("benchmarkFrom", name, `CHOOSE([[language]],${inLanguages.join(",")})`)},${otherwise})`,
  );
}

/** Where the benchmarks of the platforms come from and what they count, and what the rates beside them count. */
export function platformSources(inputs: ReportInputs): SentencesPart {
  const sentences = ratedLines(inputs).map((index) => {
    const name = `[[platform.${index}]]`;
    const key = `${name}&"|"&[[industry]]&"|"&[[${postsKey(index)}.base]]`;
    return sourceSentence(name, key, filledText("noBenchmark", name, `LOWER([[lines.base.${index}]])`));
  });
  return {
    kind: "sentences",
    sentences: [...sentences, formula(`=IF(COUNT([[lines.benchmark]])=0,"",${filledText("benchmarkDiffers")})`)],
  };
}

/** Where the benchmarks of a metric table come from and what they count. */
export const metricSources = (metrics: readonly Metric[]): SentencesPart => ({
  kind: "sentences",
  sentences: metrics.flatMap(({ label, benchmark }) =>
    benchmark ? [sourceSentence(`[[t.${label}]]`, `"${benchmark}|"&[[industry]]`, '""')] : [],
  ),
});
