/** Invented captions for the sample data. */
export const en = [
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
];

export type SampleText = string[];
