import type { Publication } from "./published.ts";

/** Medians per post: likes, comments, shares and reactions / followers. */
const rivalIq = { measure: "median", counted: "reactions", denominator: "followers" } as const;

/** All interactions / all impressions, or a median of the posts' rates. */
const buffer = { counted: "interactions", denominator: "impressions", year: 2024 } as const;

export const social: readonly Publication[] = [
  {
    ...rivalIq,
    source: "Rival IQ, 2025 Social Media Industry Benchmark Report",
    via: "adproof on GitHub",
    address:
      "https://github.com/debasmitadash-socivo/adproof-2.0/blob/6aa720b49e51f60370dc59fa6a5caf84672f837e/data/benchmarks/extracted/rival_iq_2025_industry_engagement.json",
    year: 2024,
    platforms: ["facebook", "instagram", "x", "tiktok"],
    percentages: {
      "All industries": [0.046, 0.36, 0.015, 1.73],
      Alcohol: [0.069, 0.368, 0.017, 1.76],
      "Higher Education": [0.126, 2.101, 0.036, 7.36],
      Fashion: [0.018, 0.147, 0.001, 0.95],
      "Financial Services": [0.04, 0.261, 0.025, 1.33],
      "Food & Beverage": [0.032, 0.4, 0.003, 2.04],
      "Health & Beauty": [0.017, 0.144, null, 0.85],
      "Home Decor": [0.023, 0.136, 0.001, 1.52],
      Influencers: [0.095, 0.576, 0.021, 1.11],
      Media: [0.019, 0.443, 0.006, 1.34],
      Nonprofits: [0.046, 0.561, 0.023, 3.04],
      Retail: [0.024, 0.16, 0.005, 1.28],
      "Sports Teams": [0.23, 1.3, 0.073, 2.68],
      "Tech & Software": [0.021, 0.327, 0.019, 1.21],
      Travel: [0.061, 0.341, 0.009, 2.73],
    },
  },
  {
    ...rivalIq,
    source: "Rival IQ, 2024 report",
    via: "smk.co",
    address: "https://smk.co/?p=31338",
    year: 2023,
    platforms: ["facebook", "tiktok"],
    percentages: { "All industries": [0.063, 2.63] },
  },
  {
    ...rivalIq,
    source: "Rival IQ, 2023 report",
    via: "Business Insider",
    address:
      "https://markets.businessinsider.com/news/stocks/tiktok-best-app-platform-brand-engagement-new-data-key-takeaways-2023-3",
    year: 2022,
    platforms: ["facebook", "instagram", "x", "tiktok"],
    percentages: { "All industries": [0.06, 0.47, 0.035, 5.69] },
  },
  ...(
    [
      [2021, 0.064],
      [2020, 0.08],
      [2019, 0.09],
    ] as const
  ).map(([year, percentage]) => ({
    ...rivalIq,
    source: `Rival IQ, ${year + 1} report`,
    via: "roundabout.social",
    address: "https://roundabout.social/post/rival-iq-has-published-its-latest-social-media-benchmarks-report",
    year,
    platforms: ["facebook"],
    percentages: { "All industries": [percentage] },
  })),
  {
    ...rivalIq,
    source: "Rival IQ, 2019 report",
    via: "immediatefuture.co.uk",
    address: "https://immediatefuture.co.uk/blog/social-media-industry-benchmarks-where-do-you-fit-in",
    year: 2018,
    platforms: ["facebook"],
    percentages: { "All industries": [0.09] },
  },
  ...(
    [
      [2019, 1.09],
      [2020, 1.16],
    ] as const
  ).map(([year, percentage]) => ({
    source: "Socialinsider, 2021 industry benchmarks",
    address: "https://www.socialinsider.io/blog/social-media-industry-benchmarks/",
    year,
    measure: "average" as const,
    counted: "interactions" as const,
    denominator: "followers",
    platforms: ["instagram"],
    percentages: { "All industries": [percentage] },
  })),
  ...(
    [
      ["followers", 4.25],
      ["views", 5.1],
    ] as const
  ).map(([denominator, percentage]) => ({
    source: "Socialinsider, 2023 industry benchmarks",
    via: "polis.consulting",
    address:
      "https://en.polis.consulting/2023/04/11/social-media-industry-benchmarks-2023-reveal-how-tiktoks-engagement-rate-is-decreasing/",
    year: 2022,
    measure: "average" as const,
    counted: "interactions" as const,
    denominator,
    platforms: ["tiktok"],
    percentages: { "All industries": [percentage] },
  })),
  {
    ...buffer,
    source: "Buffer, January 2024 to January 2025",
    via: "shortsintel.com",
    address: "https://www.shortsintel.com/statistics/social-media-engagement-benchmarks",
    measure: "overall",
    platforms: ["linkedin", "facebook", "tiktok", "youtube", "x", "instagram"],
    percentages: { "All industries": [6.5, 5.07, 4.86, 4.41, 2.31, 1.16] },
  },
  ...(
    [
      [2024, 6],
      [2025, 8.01],
    ] as const
  ).map(([year, percentage]) => ({
    ...buffer,
    source: `Buffer, January ${year}`,
    month: 1,
    via: "shno.co",
    address: "https://www.shno.co/marketing-statistics/social-media-content-performance-statistics",
    year,
    measure: "median" as const,
    platforms: ["linkedin"],
    percentages: { "All industries": [percentage] },
  })),
];
