import { type Content, defineBlock, formula, text } from "../define-block.ts";
import { postsKey } from "../figures/line-platforms.ts";
import { actionKinds } from "../figures/post-figures.ts";
import { hasRows } from "../report-inputs.ts";
import { postLines, totalRows } from "./own-platforms.ts";

/** How people interacted: each kind of interaction as a share of all. */
export const actions = defineBlock({
  title: "actions",
  definition: "actionsDefinition",
  isFilled: (inputs) => hasRows(inputs, "posts", ...actionKinds),
  parts(inputs) {
    const row = (label: Content, key: string): Content[] => [
      label,
      formula(`=SUM(${actionKinds.map((kind) => `[[${key}.${kind}]]`).join(",")})`),
      ...actionKinds.map((kind) =>
        formula(`=IF(ISNUMBER([[${key}.${kind}]]),IF([[here.1]]>0,[[${key}.${kind}]]/[[here.1]],""),"")`),
      ),
    ];
    const totals = totalRows(inputs, text("allTogether"));
    return [
      [
        {
          kind: "table",
          name: "actions",
          at: 0,
          columns: [
            { at: 0, header: text("platform"), style: "label" },
            { at: 2, header: text("counted"), format: "count" },
            ...actionKinds.map((kind, index) => ({
              at: 3 + index,
              header: text(kind),
              format: "share" as const,
              style: "shade" as const,
            })),
          ],
          rows: [
            ...postLines(inputs).map(({ label, index }) => row(label, postsKey(index))),
            ...totals.map(([label, key]) => row(label, key)),
          ],
          ...(totals.length === 1 && { hasTotal: true as const }),
        },
      ],
    ];
  },
});
