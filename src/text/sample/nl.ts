import type { SampleText } from "./en.ts";

export const nl: SampleText = {
  source: "Voorbeeldgegevens",
  directMessage: "Direct bericht",
  reader: "lezer",
  captions: [
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
  ],
  subjects: [
    "Brood van de week",
    "Zondagsbrunch: reserveer je tafel",
    "Een kijkje achter de oven",
    "Recept: soep voor regendagen",
  ],
  episodes: [
    "Waarom zuurdesem traag is",
    "De ochtend van een bakker",
    "Koffie van boon tot kop",
    "Wat doe je met oud brood",
  ],
  praise: [
    "De lekkerste croissants van de stad, dank jullie wel!",
    "Lieve mensen en heerlijk brood",
    "De brunch was geweldig",
  ],
  neutral: ["Zijn jullie maandag open?", "Ik liep vanochtend langs", "Ze zitten nu op de hoek van het plein"],
  complaints: [
    "Een half uur gewacht, erg teleurstellend",
    "Mijn brood was oud, niet blij mee",
    "Onvriendelijk geholpen dit keer",
  ],
};
