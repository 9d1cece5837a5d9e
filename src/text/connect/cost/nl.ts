import type { ConnectText } from "../en.ts";

export const nl: ConnectText["cost"] = {
  heading: (platform) => `${platform} vraagt geld voor wat je leest`,
  each: (price, table) => `${price} voor elke rij van ${table}`,
  perDay: "Berichten per dag, ongeveer",
  mentionsPerDay: "Vermeldingen per dag, ongeveer, van alle merken samen",
  run: (price) => `Ongeveer ${price} voor de eerste keer.`,
  month: (price) => `Daarna ongeveer ${price} per maand met dit schema.`,
  least: "De lagere prijs geldt voor je eigen account, gelezen met een eigen app.",
  who: "Het platform rekent af met wie de app of sleutel bezit. Dit is een schatting.",
  prices: "Prijzen van het platform",
};
