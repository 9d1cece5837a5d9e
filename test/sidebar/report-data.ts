import type { Delivery } from "../../src/rpc/delivery-calls.ts";
import type { ReportOptions } from "../../src/rpc/report-calls.ts";

export const noDelivery: Delivery = {
  schedule: null,
  service: null,
  isAlertChannel: true,
  alertService: null,
  nextAt: null,
  waitsFor: [],
  lastMonth: "2026-05",
  reports: [],
  sent: null,
};

/** Choices for a report on two platforms and two accounts. */
export const reportOptions = (changes: Partial<ReportOptions> = {}): ReportOptions => ({
  canReport: true,
  period: { from: "2025-06-01", to: "2026-05-31" },
  suggestedPeriod: "months3",
  platforms: ["Instagram", "TikTok"],
  accounts: ["brood.en.boon", "A-bakery-with-a-name-that-does-not-want-to-end-and-has-no-blank-in-it"],
  industries: [
    { name: "Food & Beverage", label: "Food & Beverage" },
    { name: "Retail", label: "Retail" },
  ],
  language: "en",
  lastSettings: { competitors: [], industry: "Retail" },
  reports: [],
  bigQuery: null,
  delivery: noDelivery,
  ...changes,
});

export const madeReport = { sheetId: 9, sheet: "Report 2026-05 of a bakery with a long name" };
