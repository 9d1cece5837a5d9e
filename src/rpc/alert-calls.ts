/** The calls about alerts: messages to a chat about this user's scheduled imports in the spreadsheet. */
export interface AlertCalls {
  readAlerts(): AlertSettings;
  /** Posts a test message to a webhook and stores it for alerts; null turns alerts off. */
  saveAlerts(address: string | null): AlertSettings;
}

export interface AlertSettings {
  /** Where alerts go, such as `Slack`; null if they are off. The address is a secret and never leaves the script. */
  service: string | null;
  /** Whether the service rejected the last alert. */
  isRefused: boolean;
  /** Whether it could not take the last alert, which is sent again. */
  isDelayed: boolean;
}
