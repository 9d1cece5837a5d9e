import type { Language } from "../language.ts";

/** Names that columns have in spreadsheets of earlier versions, where they stay until the language changes. */
export const earlierNames: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: { engagement_rate_by_followers: ["Engagement rate"] },
  es: { engagement_rate_by_followers: ["Tasa de interacción"], engaged_share: ["Parte comprometida"] },
  nl: {
    impressions: ["Vertoningen"],
    comments: ["Opmerkingen"],
    delivered: ["Bezorgd"],
    opens: ["Unieke openingen"],
    total_opens: ["Totaal openingen"],
    unsubscribes: ["Uitschrijvingen"],
    plays: ["Afgespeeld"],
    click_to_open_rate: ["Klikken per opening"],
    engagement_rate_by_followers: ["Interactiepercentage naar volgers", "Interactiepercentage"],
    engagement_rate_by_reach: ["Interactiepercentage naar bereik"],
    engagement_rate_by_impressions: ["Interactiepercentage naar vertoningen"],
    engagement_rate_by_views: ["Interactiepercentage naar weergaven"],
    engaged_session_rate: ["Engagementpercentage"],
  },
};
