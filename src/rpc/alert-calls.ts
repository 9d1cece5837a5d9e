/** The calls about alerts: messages about this user's scheduled imports in the spreadsheet. */
export interface AlertCalls {
  readAlerts(): AlertSettings;
  /** Sends a test message to a webhook or an email address and stores it for alerts; null turns alerts off. */
  saveAlerts(address: string | null): AlertSettings;
}

export interface AlertSettings {
  /** Where alerts go, such as `Slack` or an email address; null if they are off. A webhook's address never leaves the script. */
  service: string | null;
  /** Whether the service rejected the last alert. */
  isRefused: boolean;
  /** Whether it could not take the last alert, which is sent again. */
  isDelayed: boolean;
}
