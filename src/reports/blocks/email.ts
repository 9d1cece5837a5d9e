import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { metricTable } from "./metric-table.ts";

const rate = (part: string, whole: string) => (flag: string) =>
  ratio(`campaigns.${part}`, `campaigns.${whole}`, `${flag},1`);

/** How email campaigns performed. */
export const email = defineBlock({
  title: "email",
  definition: "emailDefinition",
  needs: { table: "campaigns", all: ["sent_at"], any: ["delivered", "opens", "clicks"] },
  parts: () => [
    [
      metricTable("email", "campaigns", [
        { label: "sends", format: "count", toFormula: (flag) => `=COUNTIFS(${flag},1)` },
        { label: "delivered", format: "count", toFormula: (flag) => total("campaigns.delivered", `${flag},1`) },
        {
          label: "openRate",
          format: "rate",
          toFormula: rate("opens", "delivered"),
          meaning: "openRateMeaning",
          benchmark: "email opens|delivered",
        },
        {
          label: "clickRate",
          format: "rate",
          toFormula: rate("clicks", "delivered"),
          meaning: "clickRateMeaning",
          benchmark: "email clicks|delivered",
        },
        {
          label: "clickToOpenRate",
          format: "rate",
          toFormula: rate("clicks", "opens"),
          meaning: "clickToOpenRateMeaning",
          benchmark: "email clicks per open|opens",
        },
        {
          label: "unsubscribeRate",
          format: "rate",
          toFormula: rate("unsubscribes", "delivered"),
          meaning: "unsubscribeRateMeaning",
        },
      ]),
    ],
  ],
});
