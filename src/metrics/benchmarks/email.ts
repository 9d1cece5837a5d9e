import type { Publication } from "./published.ts";

const mailerLite = {
  source: "MailerLite, 2023 benchmarks of a million campaigns",
  address: "https://www.mailerlite.com/blog/compare-your-email-performance-metrics-industry-benchmarks",
  year: 2022,
  measure: "not stated",
} as const;

/** Rounded; the year is that of the report. */
const mailerLite2025 = {
  source: "MailerLite, 2025 benchmarks of 3 million campaigns, rounded",
  via: "inboxempire.beehiiv.com",
  address: "https://inboxempire.beehiiv.com/p/newsletter-benchmarks",
  year: 2025,
  measure: "not stated",
  denominator: "delivered",
} as const;

const mailchimp = {
  source: "Mailchimp, benchmarks of October 2019",
  via: "theonlinedesk.com",
  address: "https://www.theonlinedesk.com/email-marketing-benchmarks-by-industry",
  year: 2019,
  measure: "average",
  denominator: "delivered",
} as const;

/** Open rates rose when mail apps began to preload images (2021): compare opens only with rates from the same years. */
export const email: readonly Publication[] = [
  {
    ...mailchimp,
    counted: "unique opens",
    platforms: ["email opens"],
    percentages: {
      "All industries": [22.71],
      "Agriculture and Food Services": [23.31],
      "Architecture and Construction": [22.51],
      "Arts and Artists": [26.27],
      "Beauty and Personal Care": [16.65],
      "Business and Finance": [21.56],
      "Computers and Electronics": [19.29],
      Construction: [21.77],
      Consulting: [20.13],
      "Creative Services/Agency": [21.39],
      "Daily Deals/E-Coupons": [15.06],
      "E-Commerce": [15.68],
      "Education and Training": [23.42],
    },
  },
  {
    ...mailchimp,
    counted: "unique clicks",
    platforms: ["email clicks"],
    percentages: {
      "All industries": [2.91],
      "Agriculture and Food Services": [2.94],
      "Architecture and Construction": [2.51],
      "Arts and Artists": [2.95],
      "Beauty and Personal Care": [1.92],
      "Business and Finance": [2.72],
      "Computers and Electronics": [2.08],
      Construction: [2.26],
      Consulting: [2.49],
      "Creative Services/Agency": [2.66],
      "Daily Deals/E-Coupons": [2.23],
      "E-Commerce": [2.01],
    },
  },
  { ...mailerLite2025, counted: "opens", platforms: ["email opens"], percentages: { "All industries": [42.35] } },
  { ...mailerLite2025, counted: "clicks", platforms: ["email clicks"], percentages: { "All industries": [2] } },
  {
    ...mailerLite,
    counted: "opens",
    denominator: "recipients",
    platforms: ["email opens"],
    percentages: { "All industries": [37.65] },
  },
  {
    ...mailerLite,
    counted: "clicks",
    denominator: "delivered",
    platforms: ["email clicks"],
    percentages: { "All industries": [3.36] },
  },
  {
    ...mailerLite,
    counted: "clicks",
    denominator: "opens",
    platforms: ["email clicks per open"],
    percentages: { "All industries": [8.93] },
  },
];
