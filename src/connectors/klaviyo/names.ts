import type { Detail } from "../define-connector.ts";
import { byId, type Json, listAt, textAt } from "../json.ts";
import { headers } from "./headers.ts";

/** A campaign that a list does not have. */
const unknownCampaign: Json = {};

/** Whether a list of campaigns was read and does not have a campaign; null is a list that was refused. */
export const isUnknownCampaign = (campaign: Json | undefined): boolean =>
  typeof campaign === "object" && campaign !== null && Object.keys(campaign).length === 0;

/**
 * What reports leave out about a campaign: name, subject and send time.
 *
 * @param filter Lists have either the campaigns that were archived or the others.
 */
const namesOf = (name: string, filter: string): Detail => ({
  name,
  // Apps Script rejects URLs over 2 KB.
  batch: 40,
  request: (campaigns) => ({
    url: "https://a.klaviyo.com/api/campaigns",
    headers,
    query: {
      filter: `and(equals(messages.channel,"email"),${filter}any(id,[${campaigns.map((entry) => `"${textAt(entry, "id")}"`).join(",")}]))`,
      include: "campaign-messages",
      "fields[campaign]": "name,send_time",
      "fields[campaign-message]": "definition.content.subject",
    },
  }),
  read: (body, campaigns) => {
    const nameById = byId(listAt(body, "data"), "id");
    const messageById = byId(listAt(body, "included"), "id");
    return campaigns.map((entry): Json => {
      const campaign = nameById.get(textAt(entry, "id"));
      if (campaign === undefined) return unknownCampaign;
      const message = messageById.get(textAt(campaign, "relationships.campaign-messages.data.0.id")) ?? null;
      return {
        name: textAt(campaign, "attributes.name"),
        sendTime: textAt(campaign, "attributes.send_time"),
        subject: textAt(message, "attributes.definition.content.subject"),
      };
    });
  },
});

export const campaignNames = namesOf("campaign", "");
export const archivedCampaignNames = namesOf("archived", "equals(archived,true),");
