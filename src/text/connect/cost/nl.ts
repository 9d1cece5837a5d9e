import type { ConnectText } from "../en.ts";

export const nl: ConnectText["cost"] = {
  heading: (platform) => `Kosten van ${platform}`,
  each: (price, table) => `${price} per rij van ${table}`,
  perDay: "Geschatte berichten per dag",
  mentionsPerDay: "Geschatte vermeldingen per dag (alle merken)",
  run: (price) => `Ongeveer ${price} voor de eerste import.`,
  month: (price) => `Daarna ongeveer ${price} per maand met deze planning.`,
  least: "De lagere prijs geldt voor je eigen account met je eigen app.",
  who: "De eigenaar van de app of sleutel betaalt. Dit is een schatting.",
  prices: "Prijzen van het platform",
  clearDeleted: (platform) => `Verwijderde vermeldingen op ${platform} leegmaken`,
  clearDeletedHint: (platform, count, price, most) =>
    `Controleert per dag maximaal ${count} bekende vermeldingen op ${platform} en maakt auteur, tekst en link leeg als ze zijn verwijderd. ${platform} rekent ${price} per vermelding: maximaal ${most} per dag.`,
};
