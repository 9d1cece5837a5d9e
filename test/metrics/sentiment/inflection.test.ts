import { expect, it } from "vitest";
import { dutchBases } from "../../../src/metrics/sentiment/inflection/dutch.ts";
import { englishBases } from "../../../src/metrics/sentiment/inflection/english.ts";
import { spanishBases, spanishSuperlative } from "../../../src/metrics/sentiment/inflection/spanish.ts";

/** Without accents, as words are looked up. */
const forms: readonly [bases: (word: string) => Iterable<string>, language: string, forms: string][] = [
  [
    dutchBases,
    "Dutch",
    `domme dom, vlotte vlot, trage traag, boze boos, lieve lief, dove doof, donkere donker, aardige aardig, slechte slecht,
    mooie mooi, flauwe flauw, scherpe scherp, halve half, mooier mooi, slechter slecht, tragere traag, dommen dom,
    moois mooi, snelst snel, snelste snel, mooist mooi, liefste lief, snellers sneller, feestje feest, winkeltje winkel,
    feestjes feest, winkeltjes winkel, klaagt klagen, klaagde klagen, klaagden klagen, klaag klagen, pakt pakken, pakte pakken,
    pakten pakken, zeurt zeuren, zeurde zeuren, leeft leven, leefde leven, raast razen, blijft blijven, leest lezen,
    geklaagd klagen, gepakt pakken, gestoorde storen, geirriteerd irriteren, irriteert irriteren, verbaasd verbazen,
    beschadigd beschadigen, ontspoord ontsporen, herhaald herhalen, irriterend irriteren, irriterende irriteren,
    storend storen, vervelende vervelen, bedroevend bedroeven`,
  ],
  [
    englishBases,
    "English",
    `waiter's waiter, delays delay, boxes box, disappoints disappoint, disappointed disappoint, loved love, stopped stop,
    worried worry, annoying annoy, annoyin' annoy, amazing amaze, slower slow, nicer nice, bigger big, happier happy, slowest slow,
    happiest happy, kindly kind, happily happy, kindness kind, happiness happy, crappy crap, noisy noise, funny fun,
    reliably reliable, horribly horrible`,
  ],
  [
    spanishBases,
    "Spanish",
    `buenas bueno, malos malo, buena bueno, bueno buena, encantadoras encantador, encantadora encantador, fatales fatal,
    felices feliz, facilmente facil, lentamente lento, pobrecito pobre, pobrecitas pobre, lentito lento, lentita lento,
    carita cara, dolorcito dolor, animalito animal, recomiendo recomendar, pierde perder, encuentro encontrar, toque tocar,
    pague pagar, goce gozar, conozco conocer, decepciono decepcionar, encantaron encantar, encantado encantar,
    encantadas encantar, perdido perder, sufriendo sufrir, gustaba gustar, gustabamos gustar, comieron comer, vivimos vivir,
    gustaria gustar, perderemos perder, recomendarlo recomendar, recomendarselo recomendar, disfrutandolo disfrutar,
    disfrutandolos disfrutar, comerlas comer`,
  ],
];

const pairs = forms.flatMap(([bases, language, list]) =>
  list.split(",").map((pair) => [language, ...(pair.trim().split(/\s+/) as [string, string]), bases] as const),
);

it.each(pairs)("in %s, “%s” can be a form of “%s”", (_language, form, base, bases) => {
  expect([...bases(form)]).toContain(base);
});

it.each([
  [dutchBases, "donkere", "donkeer"],
  [dutchBases, "aardige", "aardiig"],
  [dutchBases, "flauwe", "flaauw"],
  [dutchBases, "trage", "trag"],
  [dutchBases, "eten", "et"],
  [dutchBases, "gast", "ga"],
  [dutchBases, "zeer", "ze"],
  [dutchBases, "gaande", "gaen"],
  [dutchBases, "zeet", "zeeen"],
  [dutchBases, "gered", "en"],
  [englishBases, "gas", "ga"],
  [englishBases, "used", "us"],
  [englishBases, "wing", "we"],
  [englishBases, "fly", "f"],
  [spanishBases, "mas", "mar"],
  [spanishBases, "mares", "maro"],
  [spanishBases, "seis", "sar"],
  [spanishBases, "gusto", "gustmente"],
  [spanishBases, "pito", "po"],
])("no form of another word: %o, %s, %s", (bases, form, other) => {
  expect([...bases(form)]).not.toContain(other);
});

it.each([
  ["buenisimo", "buen"],
  ["malisimas", "mal"],
  ["simpatiquisimas", "simpatic"],
  ["larguisimo", "larg"],
  ["amabilisima", "amable"],
  ["isimo", undefined],
  ["buenisimamente", undefined],
])("the stem of the Spanish superlative %s is %s", (word, stem) => {
  expect(spanishSuperlative(word)).toBe(stem);
});
