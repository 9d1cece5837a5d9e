import type { Detail } from "../define-connector.ts";
import { type Json, listAt, textAt } from "../json.ts";
import { headers } from "./headers.ts";

/** What reports leave out about a campaign: name, subject and send time. */
export const campaignNames: Detail = {
  name: "campaign",
  // Apps Script rejects URLs over 2 KB.
  batch: 40,
  request: (campaigns) => ({
    url: "https://a.klaviyo.com/api/campaigns",
    headers,
    query: {
      filter: `and(equals(messages.channel,"email"),any(id,[${campaigns.map((entry) => `"${textAt(entry, "id")}"`).join(",")}]))`,
      include: "campaign-messages",
      "fields[campaign]": "name,send_time",
      "fields[campaign-message]": "definition.content.subject",
    },
  }),
  read: (body, campaigns) => {
    const nameById = new Map(listAt(body, "data").map((campaign) => [textAt(campaign, "id"), campaign]));
    const messageById = new Map(listAt(body, "included").map((message) => [textAt(message, "id"), message]));
    return campaigns.map((entry): Json => {
      const campaign = nameById.get(textAt(entry, "id"));
      if (campaign === undefined) return null;
      const message = messageById.get(textAt(campaign, "relationships.campaign-messages.data.0.id")) ?? null;
      return {
        name: textAt(campaign, "attributes.name"),
        sendTime: textAt(campaign, "attributes.send_time"),
        subject: textAt(message, "attributes.definition.content.subject"),
      };
    });
  },
};
