/** Texts by a fictional bakery and its customers, for the sample data. */
export const en = {
  source: "Sample data",
  directMessage: "Direct message",
  /** Whoever wrote a mention, with a number behind. */
  reader: "reader",
  captions: [
    "New on the menu: pumpkin soup with a crunch 🎃",
    "Behind the counter at six in the morning",
    "Our baker explains why sourdough takes two days",
    "Sunday brunch is back. Who are you bringing?",
    "Three ways to use yesterday's bread",
    "We planted a herb garden on the roof 🌿",
    "Your questions about oat milk, answered",
    "A very small cup for a very strong coffee ☕",
    "Meet Noor, who roasts every bean herself",
    "Last seats for Friday's tasting evening",
    "This is what 400 croissants look like",
    "Rainy day, warm soup, window seat",
  ],
  subjects: [
    "Bread of the week",
    "Sunday brunch: book your table",
    "A look behind the oven",
    "Recipe: soup for rainy days",
  ],
  episodes: ["Why sourdough is slow", "A baker's morning", "Coffee from bean to cup", "What to do with stale bread"],
  praise: ["Best croissants in town, thank you!", "Lovely people and wonderful bread", "The brunch was delicious"],
  neutral: ["Are you open on Monday?", "I passed by this morning", "They moved to the corner of the square"],
  complaints: ["Waited half an hour, very disappointing", "My bread was stale, not happy", "Rude service this time"],
};

export type SampleText = { [Name in keyof typeof en]: (typeof en)[Name] extends string ? string : string[] };
