import type { SampleText } from "./en.ts";

export const nl: SampleText = [
  "Nieuw op de kaart: pompoensoep met een bite 🎃",
  "Achter de toonbank om zes uur 's ochtends",
  "Onze bakker legt uit waarom zuurdesem twee dagen duurt",
  "De zondagsbrunch is terug. Wie neem jij mee?",
  "Drie ideeën voor het brood van gisteren",
  "We hebben een kruidentuin op het dak 🌿",
  "Jullie vragen over havermelk beantwoord",
  "Een heel klein kopje voor heel sterke koffie ☕",
  "Dit is Noor, die elke boon zelf brandt",
  "Laatste plekken voor de proefavond van vrijdag",
  "Zo zien 400 croissants eruit",
  "Regen buiten, warme soep, plekje bij het raam",
];
