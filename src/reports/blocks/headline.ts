import { defineBlock, formula, type SentencesPart, type TilesPart, text } from "../define-block.ts";
import { countGroups } from "../figures/count-groups.ts";
import { filledText, sentenceCount } from "../figures/sentences.ts";
import { hasRows } from "../report-inputs.ts";
import { change } from "./arithmetic.ts";

/** Which platforms are added up in the tiles, where others count otherwise. */
const oneKind = (figures: "oneKindFigures" | "oneKindAndClicks"): SentencesPart => ({
  kind: "sentences",
  sentences: [
    formula(
      `=IF([[all.apart]]="","",${filledText("oneKind", "[[all.names]]", "LOWER([[all.kind]])", "[[all.apart]]", `[[t.${figures}]]`)})`,
    ),
  ],
});

/** What matters most in a few sentences, then the main figures, each compared with the previous period. */
export const headline = defineBlock({
  title: "headline",
  definition: "headlineDefinition",
  isFilled: () => true,
  parts: (inputs) => {
    const every = ["[[all.every.now]]", "[[all.every.before]]"] as const;
    const counts = ["[[all.posts.now]]", "[[all.posts.before]]"] as const;
    const hasFollowers = hasRows(inputs, "days", "followers");
    const hasClicks = !hasFollowers && hasRows(inputs, "posts", "clicks");
    const last: TilesPart["tiles"] = hasFollowers
      ? [
          {
            label: text("followersAtEnd"),
            format: "total",
            now: "=[[followers.all.now.end]]",
            change: "=[[followers.all.change]]",
            changeStyle: "rise",
          },
        ]
      : hasClicks
        ? [{ label: text("clicks"), format: "total", now: "=[[all.clicks]]", change: '=""', changeStyle: "rise" }]
        : [];
    const tiles: TilesPart["tiles"] = [
      {
        label: text("posts"),
        format: "total",
        now: `=${every[0]}`,
        change: change(...every, ...every),
        changeStyle: "move",
      },
      {
        label: text("interactions"),
        format: "total",
        now: "=[[all.interactions.now]]",
        change: change("[[all.interactions.now]]", "[[all.interactions.before]]", ...counts),
        changeStyle: "rise",
      },
      {
        label: text("engagementRate"),
        format: "rate",
        now: "=[[all.rate.now]]",
        change: "=[[all.change]]",
        changeStyle: "rise",
      },
      ...last,
    ];
    return [
      [
        {
          kind: "sentences",
          style: "lead",
          isOneLine: true,
          sentences: Array.from({ length: sentenceCount }, (_, position) =>
            formula(`=IFERROR(INDEX(FILTER([[sentences]],[[sentences]]<>""),${position + 1}),"")`),
          ),
        },
      ],
      hasRows(inputs, "posts") ? [{ kind: "tiles", tiles }] : [],
      ...(countGroups(inputs).length > 1 ? [[oneKind(hasClicks ? "oneKindAndClicks" : "oneKindFigures")]] : []),
    ];
  },
});
