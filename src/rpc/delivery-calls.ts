/** The calls about delivery: last month's report on a schedule, which its author reviews before it is sent. */
export interface DeliveryCalls {
  /** Saves the schedule; null turns it off. Reports that wait for their review stay. */
  saveDelivery(request: DeliveryRequest | null): Delivery;
  /**
   * Works on the report on a month, YYYY-MM, or on last month if it is null. Call it again while that report's state is
   * `making`.
   */
  createDelivery(month: string | null): Delivery;
  /** Sends a reviewed report. `again`: also if an earlier message may have arrived. */
  sendDelivery(request: { month: string; again: boolean }): Delivery;
  /** Deletes a report with its sheet instead; of one that may have arrived, only the question whether it did. */
  discardDelivery(month: string): Delivery;
}

export interface DeliverySchedule {
  /** The report whose settings are used. */
  sheetId: number;
  /** The day of the month. */
  day: number;
  hour: number;
}

/** The days that can be chosen: on the first, the last month has not ended in every platform's time zone. */
export const deliveryDays = Array.from({ length: 27 }, (_, index) => index + 2);

export interface DeliveryRequest extends DeliverySchedule {
  /** A webhook's or an email address; "" for the one that is stored, and null for the channel of the user's alerts. */
  address: string | null;
}

/** This user's delivery. A webhook's address is a secret and never leaves the script. */
export interface Delivery {
  schedule: DeliverySchedule | null;
  /** The channel that reports are sent to, such as `Slack` or an email address; null if there is none. */
  service: string | null;
  /** Whether that is the channel of the alerts. */
  isAlertChannel: boolean;
  /** The channel of the user's alerts, which says that a report is ready; null if they are off. */
  alertService: string | null;
  /** When the next report is due, ISO 8601. */
  nextAt: string | null;
  /** The imports that a report which is due waits for. */
  waitsFor: string[];
  /** The last whole month, YYYY-MM. */
  lastMonth: string;
  /** Reports that were not sent yet, the oldest first. */
  reports: WaitingReport[];
  /** The last report that was sent: its month, YYYY-MM, and when, ISO 8601. */
  sent: { month: string; at: string } | null;
}

export interface WaitingReport {
  /** YYYY-MM. */
  month: string;
  /** `unknown`: it was sent, and may have arrived. */
  state: "making" | "ready" | "unknown" | "failed";
  /** Null before it is made, or if it was deleted. */
  sheet: { sheetId: number; name: string } | null;
  /** What will be sent. */
  message: string;
  /** Why it could not be made. */
  failure: { what: string; advice: string } | null;
  /** Whether the settings of the report that it is made from have changed since the schedule was saved. */
  hasOtherSettings: boolean;
}
