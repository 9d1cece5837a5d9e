import type { Detail } from "../define-platform.ts";
import { type Json, listAt, textAt } from "../json.ts";
import { headers } from "./headers.ts";

/** What reports do not tell of a campaign: its name, subject and the time at which it was sent. */
export const names: Detail = {
  name: "campaign",
  // Apps Script sends no address beyond 2 KB.
  batch: 40,
  request: (campaigns) => ({
    url: "https://a.klaviyo.com/api/campaigns",
    headers,
    query: {
      filter: `and(equals(messages.channel,"email"),any(id,[${campaigns.map((one) => `"${textAt(one, "id")}"`).join(",")}]))`,
      include: "campaign-messages",
      "fields[campaign]": "name,send_time",
      "fields[campaign-message]": "definition.content.subject",
    },
  }),
  read: (body, campaigns) => {
    const found = new Map(listAt(body, "data").map((campaign) => [textAt(campaign, "id"), campaign]));
    const messages = new Map(listAt(body, "included").map((message) => [textAt(message, "id"), message]));
    return campaigns.map((one): Json => {
      const campaign = found.get(textAt(one, "id"));
      if (campaign === undefined) return null;
      const message = messages.get(textAt(campaign, "relationships.campaign-messages.data.0.id")) ?? null;
      return {
        name: textAt(campaign, "attributes.name"),
        sendTime: textAt(campaign, "attributes.send_time"),
        subject: textAt(message, "attributes.definition.content.subject"),
      };
    });
  },
};
