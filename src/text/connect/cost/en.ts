/** What a platform charges. */
export const en = {
  heading: (platform: string) => `${platform} charges for what is read`,
  each: (price: string, table: string) => `${price} for each row of ${table}`,
  perDay: "Posts a day, roughly",
  mentionsPerDay: "Mentions a day, roughly, of all brands together",
  run: (price: string) => `About ${price} for the first run.`,
  month: (price: string) => `Then about ${price} a month at this schedule.`,
  least: "The lower price is for your own account read with an app of your own.",
  who: "The platform charges whoever owns the app or key. This is an estimate.",
  prices: "Prices of the platform",
};
