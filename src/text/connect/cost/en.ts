/** What a platform charges. */
export const en = {
  heading: (platform: string) => `${platform} charges for imported data`,
  each: (price: string, table: string) => `${price} per row of ${table}`,
  perDay: "Estimated posts per day",
  mentionsPerDay: "Estimated mentions per day, all brands",
  run: (price: string) => `About ${price} for the first run.`,
  month: (price: string) => `Then about ${price} a month on this schedule.`,
  least: "The lower price applies to your own account with your own app.",
  who: "The owner of the app or key is charged. This is an estimate.",
  prices: "Platform pricing",
  clearDeleted: (platform: string) => `Clear mentions deleted on ${platform}`,
  clearDeletedHint: (platform: string, count: number, price: string, most: string) =>
    `Checks up to ${count} mentions a day and clears the author, text and link of deleted ones. ${platform} charges ${price} for each: at most ${most} a day.`,
};
