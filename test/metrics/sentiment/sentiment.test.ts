import { expect, it } from "vitest";
import { sentiment } from "../../../src/metrics/sentiment/sentiment.ts";
import { type SentimentClass, sentimentClass } from "../../../src/metrics/sentiment/sentiment-class.ts";

type Fact = [language: "en" | "es" | "nl", expected: SentimentClass, text: string];

const facts: Fact[] = [
  ["en", "positive", "Always a pleasure to visit"],
  ["en", "positive", "Friendly waiters and a lovely view over the river"],
  ["en", "positive", "Shipping took two weeks but the quality is amazing"],
  ["en", "positive", "You will not be disappointed"],
  ["en", "positive", "No problems at all, everything arrived on time"],
  ["en", "positive", "#BestDayEver with the whole team"],
  ["en", "negative", "The zip broke after one day"],
  ["en", "negative", "I do not think the new design is good"],
  ["en", "negative", "My order still hasn't arrived"],
  ["en", "negative", "Great design, but it is overpriced and the waiter was rude"],
  ["en", "negative", "The staff was unhelpful and unprofessional"],
  ["en", "positive", "An immaculate room and an exceptional breakfast"],
  ["en", "negative", "They never reply to messages"],
  ["en", "negative", "My parcel is not here"],
  ["en", "neutral", "Nothing special, just average"],
  ["en", "neutral", "No, on Monday"],
  ["en", "neutral", "The shop opens at nine on Monday"],
  ["en", "neutral", "Does it come in blue?"],
  ["en", "neutral", "It looks like the train to London"],
  ["es", "positive", "El trato fue de diez"],
  ["es", "positive", "Todo buenísimo y las camareras majísimas"],
  ["es", "positive", "Os recomiendo el menú de mediodía"],
  ["es", "positive", "Tardó un poco pero mereció la pena"],
  ["es", "positive", "Sin ningún problema, llegó antes de lo previsto"],
  ["es", "negative", "No me gustó nada la última temporada"],
  ["es", "negative", "La tela se rompió el primer día"],
  ["es", "negative", "Dejan mucho que desear"],
  ["es", "negative", "Muy caro para lo que es"],
  ["es", "negative", "Nos decepcionaron las habitaciones, sucias y ruidosas"],
  ["es", "positive", "Un sitio con encanto, la carne suculenta y el personal resolutivo"],
  ["es", "positive", "No está nada mal"],
  ["es", "negative", "El camarero fue poco amable"],
  ["es", "negative", "Habitaciones mugrientas y una dueña prepotente"],
  ["es", "positive", "Un detallazo, nos invitaron al postre"],
  ["es", "positive", "Siempre pendientes de todo y nada caro"],
  ["es", "negative", "Precios inflados y un cuchitril sin alma"],
  ["es", "negative", "La carta debería mejorar"],
  ["es", "neutral", "Correcto, sin más"],
  ["es", "neutral", "Buena ubicación, pero habitaciones justitas"],
  ["es", "neutral", "No está mal"],
  ["es", "neutral", "Con altibajos"],
  ["es", "neutral", "Ni fu ni fa, regular"],
  ["es", "neutral", "La tienda abre a las nueve"],
  ["es", "neutral", "¿Me podéis mandar el enlace?"],
  ["es", "neutral", "Me gustaría saber a qué hora empieza"],
  ["nl", "positive", "De bediening was vlot en attent"],
  ["nl", "positive", "Voor deze prijs kun je niet klagen"],
  ["nl", "positive", "Ik kijk er nu al naar uit"],
  ["nl", "positive", "Het duurde even maar het resultaat is schitterend"],
  ["nl", "positive", "Wat een superleuke winkel"],
  ["nl", "negative", "De app loopt steeds vast"],
  ["nl", "negative", "Dat valt me erg van jullie tegen"],
  ["nl", "negative", "Ik vind de nieuwe kleur helemaal niet mooi"],
  ["nl", "negative", "Het vlees was taai en de frietjes waren slap"],
  ["nl", "negative", "Een onvriendelijke ober en trage service"],
  ["nl", "positive", "Huisgemaakte kroketten, knapperig en romig"],
  ["nl", "negative", "De bediening was weinig vriendelijk"],
  ["nl", "negative", "De slechtste update ooit, niets werkt"],
  ["nl", "negative", "Beschimmeld brood en een neerbuigende ober"],
  ["nl", "positive", "We werden in de watten gelegd"],
  ["nl", "positive", "Elke euro waard, een sprankelend menu"],
  ["nl", "negative", "Dit hotel is af te raden"],
  ["nl", "negative", "Hautaine ober en karige porties"],
  ["nl", "neutral", "Voldoende, maar wisselvallig"],
  ["nl", "neutral", "Vriendelijke ober, maar traag"],
  ["nl", "neutral", "Het viel mee"],
  ["nl", "neutral", "Geen hoogvlieger"],
  ["nl", "neutral", "Niets bijzonders, gewoontjes"],
  ["nl", "neutral", "De winkel gaat om negen uur open"],
  ["nl", "neutral", "Weet iemand hoe laat het begint?"],
  ["nl", "neutral", "We namen de soep en daarna de vis"],
];

it.each(facts)("a text in %s is %s: %s", (language, expected, text) => {
  expect(sentimentClass(sentiment(text, language))).toBe(expected);
});

it.each(facts)("with its language (%s) detected, a text is %s: %s", (_language, expected, text) => {
  expect(sentimentClass(sentiment(text, "auto"))).toBe(expected);
});

it.each<[SentimentClass, string]>([
  ["positive", "😍"],
  ["positive", "👍🏽"],
  ["positive", "🔥🔥🔥"],
  ["positive", "<3"],
  ["positive", ":-)"],
  ["negative", "😡"],
  ["negative", "👎"],
  ["negative", "💔"],
  ["negative", ":("],
  ["neutral", "📣 🗓"],
  ["neutral", ""],
  ["neutral", "12345"],
  ["neutral", "https://example.com/great/love"],
  ["neutral", "@lovely_account"],
])("a text without words is %s: %s", (expected, text) => {
  expect(sentimentClass(sentiment(text))).toBe(expected);
});

it.each<["en" | "es" | "nl", string, string]>([
  ["en", "The food was a bit expensive", "There were few tasty dishes"],
  ["es", "Es un poco caro", "Es poco recomendable"],
])("an article makes little of a word, and without one it negates (%s)", (language, degree, scarcity) => {
  expect(sentiment(degree, language)).toBeLessThan(0);
  expect(sentiment(scarcity, language)).toBeLessThan(0);
});

it("a text with a good and a bad side is nearer to neutral than either", () => {
  const [good, bad] = [sentiment("The soup was good", "en"), sentiment("The soup was cold", "en")];
  const both = sentiment("The soup was good but cold", "en");
  expect(both).toBeLessThan(good);
  expect(both).toBeGreaterThan(bad);
});
