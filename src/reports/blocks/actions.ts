import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { seriesColors } from "../palette.ts";
import { total } from "./arithmetic.ts";
import { ownPlatforms } from "./own-platforms.ts";

const kinds = ["likes", "comments", "shares", "saves", "clicks"] as const;

/** How people interacted: each kind of interaction as a share of all. */
export const actions = defineBlock({
  title: "actions",
  definition: "actionsDefinition",
  needs: { table: "posts", all: ["published_at"], any: kinds },
  parts(inputs) {
    const row = (label: Content, ...conditions: string[]): Content[] => [
      label,
      formula(`=SUM(${kinds.map((kind) => `SUMIFS([[posts.${kind}]],${conditions.join(",")})`).join(",")})`),
      ...kinds.map((kind) =>
        formula(
          `=LET(part,${total(`posts.${kind}`, ...conditions).slice(1)},IF(OR(part="",[[here.1]]=0),"",part/[[here.1]]))`,
        ),
      ),
    ];
    const rows = ownPlatforms(inputs).map(({ name, rowsOf }) => row(name, "[[posts.now]],1", rowsOf("posts")));
    return [
      [
        {
          kind: "table",
          name: "actions",
          at: 0,
          columns: [
            { at: 0, header: text("platform"), style: "label" },
            { at: 2, header: text("counted"), format: "count" },
            ...kinds.map((kind, index) => ({ at: 3 + index, header: text(kind), format: "share" as const })),
          ],
          rows: [...rows, row(text("allTogether"), "[[posts.now]],1")],
          hasTotal: true,
        },
        {
          kind: "chart",
          type: "stackedBar",
          at: 8,
          width: 4,
          table: "actions",
          columns: [0, 2, 3, 4, 5, 6],
          colors: seriesColors,
          format: "share",
        },
      ],
    ];
  },
});
