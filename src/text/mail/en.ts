/** Alerts and reports by email, in builds that send it. */
export const en = {
  /** In place of the texts about alerts that know webhooks only. */
  alertsTab: {
    hint: "Get a message in Google Chat or Slack, or by email, when one of your scheduled imports fails, is about to fail, works again or looks unusual. At most one message a day.",
    address: "Webhook URL or email",
    addressHint:
      "In Google Chat: Apps & integrations > Webhooks. In Slack: an app's Incoming Webhooks. Or one email address.",
    refused: (channel: string) =>
      `The last alert couldn't be sent to ${channel}. To see why, save the webhook URL or email address again.`,
    delayed: (channel: string) => `The last alert couldn't be sent to ${channel} yet. It will be sent again.`,
  },
  /** The same about reports. */
  deliveryTab: {
    address: "Webhook URL or email",
    addressHint: "From Google Chat or Slack, or one email address. Saving sends a test message.",
    unknown: "This report was sent, but might not have arrived. Check the channel or inbox.",
  },
  googleScopes: {
    "https://www.googleapis.com/auth/script.send_mail":
      "sends alerts and reports by email from your account, to the address that you enter",
  },
  errors: {
    address: [
      "This is neither an email address nor a Google Chat or Slack webhook URL.",
      "Enter one email address, or copy the whole URL, beginning with https://chat.googleapis.com/v1/spaces/ or https://hooks.slack.com/services/.",
    ],
    rejected: ["Google doesn't accept this email address.", "Check the address and save it again."],
    delayed: ["You've reached Google's daily limit for emails from add-ons.", "Try again tomorrow."],
    notAllowed: [
      "The add-on needs your permission to send email.",
      "Reload the spreadsheet, open the add-on from its menu, and allow access.",
    ],
    unknown: ["The email might not have been sent.", "Check the inbox, then try again."],
  },
};

export type MailText = typeof en;
