import { counted, grouped } from "../counted.ts";

const n = counted("en");
const whole = grouped("en");

/** Alerts about scheduled imports: what the script posts to a chat, and refuses. */
export const en = {
  message: {
    heading: (spreadsheet: string) => `Engagement: imports in “${spreadsheet}”`,
    failed: (title: string, why: string) => `Failed: ${title}. ${why}`,
    changed: (title: string, count: number, usual: number) =>
      `Unusual: ${title} imported ${n(count, "row", "rows")}. It usually imports about ${whole(usual)}.`,
    signInEnds: (platform: string, days: number) =>
      days <= 0
        ? `Sign-in expired: ${platform}. Reconnect it in the sidebar.`
        : `Sign-in expires in ${days === 1 ? "1 day" : `${days} days`}: ${platform}. Reconnect it in the sidebar.`,
    versionEnds: (platform: string, day: string) =>
      `API version ends on ${day}: ${platform}. Ask your administrator to update the add-on before then.`,
    works: (title: string) => `Works again: ${title}`,
    earlier: (line: string) => `Earlier: ${line}`,
    more: (count: number) => `…and ${count} more`,
    link: (address: string) => `Open the spreadsheet: ${address}`,
    test: (spreadsheet: string) => `Engagement: alerts about imports in “${spreadsheet}” will arrive here.`,
  },
  errors: {
    address: [
      "This isn't a Google Chat or Slack webhook URL.",
      "Copy the whole URL, beginning with https://chat.googleapis.com/v1/spaces/ or https://hooks.slack.com/services/.",
    ],
    refused: (service: string) => [
      `${service} rejected the test message.`,
      "Check that the webhook still exists, and copy its URL again.",
    ],
    notReached: (service: string) => [`Can't reach ${service}.`, "Try again in a few minutes."],
  },
};

export type AlertsText = typeof en;
