import type { CallKind } from "./costs.ts";
import costs from "./google-costs.json" with { type: "json" };

const dayMs = 86_400_000;
const { mailRecipients, propertyOperations, requests, triggerMinutes } = costs.dailyAllowances;

/** What one user has used of Google's daily allowances, in all spreadsheets together. */
export interface Used {
  /** The allowances begin again a day after their first use, milliseconds since 1970. */
  since: number;
  propertyOperations: number;
  requests: number;
  triggerMs: number;
  mailRecipients: number;
}

/** The daily allowances of a script's users. */
export class DailyUse {
  readonly #byUser = new Map<string, Used>();

  of(user: string, now: number): Used {
    let used = this.#byUser.get(user);
    if (!used || now - used.since >= dayMs) {
      used = { since: now, propertyOperations: 0, requests: 0, triggerMs: 0, mailRecipients: 0 };
      this.#byUser.set(user, used);
    }
    return used;
  }

  /** Counts a call. Throws Google's error for one too many. */
  countCall(user: string, kind: CallKind, now: number): void {
    const used = this.of(user, now);
    if (kind === "request" && ++used.requests > requests.value)
      throw new Error("Service invoked too many times for one day: urlfetch.");
    if (kind !== "propertyRead" && kind !== "propertyWrite") return;
    if (++used.propertyOperations <= propertyOperations.value) return;
    // The words of Google, in googleworkspace/apps-script-oauth2#217.
    throw new Error(`Service invoked too many times for one day: graphite property ${kind.slice(8).toLowerCase()}s.`);
  }

  /** To how many more addresses the user may send email. */
  mailRecipientsLeft(user: string, now: number): number {
    return mailRecipients.value - this.of(user, now).mailRecipients;
  }

  /** Counts an email's addresses. Throws Google's error for one too many. */
  countMail(user: string, recipients: number, now: number): void {
    if (this.mailRecipientsLeft(user, now) < recipients)
      throw new Error("Service invoked too many times for one day: email.");
    this.of(user, now).mailRecipients += recipients;
  }

  /** Throws Google's error if the user's triggers have run as long as they may. */
  assertTriggerMayRun(user: string, now: number): void {
    if (this.of(user, now).triggerMs >= triggerMinutes.value * 60_000)
      throw new Error("Service using too much computer time for one day");
  }
}
