import { formula, type SentencesPart } from "../define-block.ts";
import { countGroups } from "../figures/count-groups.ts";
import { filledText } from "../figures/sentences.ts";
import type { PostCounts, ReportInputs } from "../report-inputs.ts";
import { ratedLines } from "./own-platforms.ts";

const texts = {
  total: "paidIncluded",
  organic: "paidLeftOut",
  mixed: "paidPartly",
  unknown: "paidUnknown",
} as const satisfies Record<PostCounts, string>;

/** Which platforms' figures include what was paid for, and that unlike ones are not added up. */
export function paidAndOrganic(inputs: ReportInputs): SentencesPart {
  const lines = ratedLines(inputs).map(({ name, index }) => ({
    cell: `[[platform.${index}]]`,
    counts: inputs.contents.posts?.counts?.[name] ?? "unknown",
  }));
  const kinds = (Object.keys(texts) as PostCounts[]).filter((kind) => lines.some(({ counts }) => counts === kind));
  const sentences = kinds.map((kind) => {
    const cells = lines.filter(({ counts }) => counts === kind).map(({ cell }) => cell);
    return filledText(texts[kind], cells.join('&", "&'));
  });
  const isApart = countGroups(inputs).length > 1;
  return {
    kind: "sentences",
    sentences: [formula(`=${[...sentences, ...(isApart ? ["[[t.paidApart]]"] : [])].join('&" "&')}`)],
  };
}
