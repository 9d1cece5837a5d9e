import type { Publication } from "./published.ts";

const mailerLite = {
  source: "MailerLite, 2023 benchmarks of a million campaigns",
  address: "https://www.mailerlite.com/blog/compare-your-email-performance-metrics-industry-benchmarks",
  year: 2022,
  measure: "not stated",
} as const;

/** Open rates rose when mail apps began to preload images (2021): compare opens only with rates from the same years. */
export const email: readonly Publication[] = [
  {
    source: "Mailchimp, benchmarks of October 2019 (via theonlinedesk.com)",
    address: "https://www.theonlinedesk.com/email-marketing-benchmarks-by-industry",
    year: 2019,
    measure: "average",
    denominator: "delivered",
    platforms: ["email opens", "email clicks"],
    percentages: {
      "All industries": [22.71, 2.91],
      "Agriculture and Food Services": [23.31, 2.94],
      "Architecture and Construction": [22.51, 2.51],
      "Arts and Artists": [26.27, 2.95],
      "Beauty and Personal Care": [16.65, 1.92],
      "Business and Finance": [21.56, 2.72],
      "Computers and Electronics": [19.29, 2.08],
      Construction: [21.77, 2.26],
      Consulting: [20.13, 2.49],
      "Creative Services/Agency": [21.39, 2.66],
      "Daily Deals/E-Coupons": [15.06, 2.23],
      "E-Commerce": [15.68, 2.01],
      "Education and Training": [23.42, null],
    },
  },
  { ...mailerLite, denominator: "recipients", platforms: ["email opens"], percentages: { "All industries": [37.65] } },
  { ...mailerLite, denominator: "delivered", platforms: ["email clicks"], percentages: { "All industries": [3.36] } },
  {
    ...mailerLite,
    denominator: "opens",
    platforms: ["email clicks per open"],
    percentages: { "All industries": [8.93] },
  },
];
