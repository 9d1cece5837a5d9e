/** What is read of customer conversations, on any platform. */
export const conversationsLimitations = {
  en: "Only times and counts are imported, never names or messages.",
  es: "Solo se importan horas y recuentos, nunca nombres ni mensajes.",
  nl: "Alleen tijden en aantallen worden geïmporteerd, nooit namen of berichten.",
};
