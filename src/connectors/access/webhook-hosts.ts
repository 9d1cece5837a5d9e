/** The services whose webhooks take alerts, with their addresses in the manifest. */
export const webhookHosts = {
  "Google Chat": "https://chat.googleapis.com/",
  Slack: "https://hooks.slack.com/",
} as const;
