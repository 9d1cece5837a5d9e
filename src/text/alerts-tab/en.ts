/** The settings of alerts about scheduled imports. */
export const en = {
  heading: "Alerts",
  hint: "Get a message in Google Chat or Slack when one of your scheduled imports fails, is about to fail, works again or looks unusual. At most one message a day.",
  address: "Webhook URL",
  addressHint: "In Google Chat: Apps & integrations > Webhooks. In Slack: an app's Incoming Webhooks.",
  save: "Send test and save",
  saving: "Sending…",
  active: (service: string) => `Alerts go to ${service}.`,
  refused: (service: string) => `${service} rejected the last alert. Save a new webhook URL.`,
  delayed: (service: string) => `${service} couldn't receive the last alert. It will be sent again.`,
  stop: "Turn off alerts",
};

export type AlertsTabText = typeof en;
