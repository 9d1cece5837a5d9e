import { defineBlock } from "../define-block.ts";
import { ratio, total } from "./arithmetic.ts";
import { metricTable } from "./metric-table.ts";

const rate = (part: string, whole: string) => (flag: string) =>
  ratio(`campaigns.${part}`, `campaigns.${whole}`, `${flag},1`);

/** How newsletters did. */
export const email = defineBlock({
  title: "email",
  definition: "emailDefinition",
  needs: { table: "campaigns", all: ["sent_at"], any: ["delivered", "opens", "clicks"] },
  parts: () => [
    [
      metricTable("email", "campaigns", [
        { label: "sends", format: "count", in: (flag) => `=COUNTIFS(${flag},1)` },
        { label: "delivered", format: "count", in: (flag) => total("campaigns.delivered", `${flag},1`) },
        {
          label: "openRate",
          format: "rate",
          in: rate("opens", "delivered"),
          meaning: "openRateMeaning",
          benchmark: "email opens|delivered",
        },
        {
          label: "clickRate",
          format: "rate",
          in: rate("clicks", "delivered"),
          meaning: "clickRateMeaning",
          benchmark: "email clicks|delivered",
        },
        {
          label: "clickToOpenRate",
          format: "rate",
          in: rate("clicks", "opens"),
          meaning: "clickToOpenRateMeaning",
          benchmark: "email clicks per open|opens",
        },
        {
          label: "unsubscribeRate",
          format: "rate",
          in: rate("unsubscribes", "delivered"),
          meaning: "unsubscribeRateMeaning",
        },
      ]),
    ],
  ],
});
