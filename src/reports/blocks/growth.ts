import { type ChartPart, type Content, defineBlock, formula, text } from "../define-block.ts";
import { seenWithinDays } from "../figures/follower-figures.ts";
import { filledText } from "../figures/sentences.ts";
import { periodColors } from "../palette.ts";
import { hasRows } from "../report-inputs.ts";
import { growthSpikes } from "./growth-spikes.ts";
import { followerLines } from "./own-platforms.ts";

/** How the audience of each platform grew. */
export const audienceGrowth = defineBlock({
  title: "growth",
  definition: "growthDefinition",
  isFilled: (inputs) => hasRows(inputs, "days", "followers"),
  parts: (inputs) => {
    const columns = inputs.sources.days?.columns;
    const hasGained = columns?.new_followers !== undefined || columns?.lost_followers !== undefined;
    const chart: ChartPart = {
      kind: "chart",
      type: "bar",
      at: 0,
      width: 12,
      caption: text("growthByPlatform"),
      table: "growth",
      columns: [0, 4, 5, 6],
      colors: periodColors,
      format: "rate",
    };
    return [
      inputs.contents.days?.hasGrowth ? [chart] : [],
      [
        {
          kind: "table",
          name: "growth",
          at: 0,
          columns: [
            { at: 0, header: text("platform"), style: "label" },
            { at: 2, header: text("atStart"), format: "count" },
            { at: 3, header: text("atEnd"), format: "count" },
            { at: 4, header: text("newFollowers"), format: "signed" },
            { at: 5, header: text("thisPeriod"), format: "rate", style: "strong" },
            { at: 6, header: text("periodBefore"), format: "rate" },
            { at: 7, header: text("yearAgo"), format: "rate" },
          ],
          rows: followerLines(inputs).map(({ label, index }): Content[] => [
            label,
            formula(`=[[followers.${index}.now.start]]`),
            formula(`=[[followers.${index}.now.end]]`),
            formula(hasGained ? `=[[gained.${index}.net]]` : '=""'),
            formula(`=[[followers.${index}.now.growth]]`),
            formula(`=[[followers.${index}.before.growth]]`),
            formula(`=[[followers.${index}.year.growth]]`),
          ]),
        },
      ],
      [
        {
          kind: "sentences",
          isOneLine: true,
          sentences: [
            formula(
              `=IF(N([[followers.all.added]])>0,${filledText("followersAdded", "[[followers.all.added]]", "FIXED([[followers.all.addedFollowers]],0,FALSE)")},"")`,
            ),
            formula(
              `=IF(N([[followers.all.unseen]])>0,${filledText("followersUnseen", "[[followers.all.unseen]]", String(seenWithinDays))},"")`,
            ),
          ],
        },
      ],
      [growthSpikes],
    ];
  },
});
