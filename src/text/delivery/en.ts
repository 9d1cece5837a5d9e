/** Last month's report on a schedule: what the script writes, posts to a chat, and refuses. */
export const en = {
  sheetName: (month: string) => `Report ${month}`,
  /** On the sheet, in place of how to change it. */
  frozen: (day: string) => `Values as of ${day}. They won't update anymore.`,
  message: {
    noFigures: "No posts with an engagement rate.",
    missingImport: (title: string) => `Incomplete: ${title} hasn't been imported since the month ended.`,
    missingData: (platform: string, day: string) => `Incomplete: ${platform} has data until ${day} only.`,
    missingBigQuery: (day: string) => `Incomplete: rows from BigQuery were last refreshed on ${day}.`,
    link: (address: string) => `Open the report: ${address}`,
    ready: (sheet: string, spreadsheet: string) =>
      `Engagement: “${sheet}” in “${spreadsheet}” is ready for your review.`,
    howToSend: "Nothing has been sent. Send or discard it in the Report tab of the sidebar.",
    failed: (month: string, spreadsheet: string) =>
      `Engagement: the report for ${month} in “${spreadsheet}” couldn't be created.`,
    test: (spreadsheet: string) => `Engagement: reports from “${spreadsheet}” will arrive here.`,
  },
  errors: {
    reportGone: ["The report used for settings was deleted.", "Choose another report in the schedule and save it."],
    noAlerts: [
      "Your alerts are off, so they have no channel.",
      "Enter the webhook URL of another channel, or turn on alerts in the Data tab.",
    ],
    tooSlow: [
      "The report couldn't be created, although it was tried three times.",
      "Try again in the sidebar, or choose fewer accounts in the report.",
    ],
    sheetGone: ["The sheet of this report was deleted.", "Discard the report, then create it again."],
    notReady: ["This report is no longer waiting to be sent.", "Open the Report tab again."],
    maybeSent: ["This report might have been sent already.", "Check the channel before you send it again."],
    rejected: (service: string) => [
      `${service} rejected the message.`,
      "Save another webhook URL in the schedule, then send the report again.",
    ],
  },
};

export type DeliveryText = typeof en;
