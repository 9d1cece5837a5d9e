/** Endings of regular verbs, longest first; without accents, which are removed before a word is looked up. */
const verbEndings = (
  "ariamos eriamos iriamos aremos eremos iremos asteis isteis aramos ieramos abamos iendo yendo ieron yeron " +
  "ariais arian erian irian arias erias irias aria eria iria aran eran iran aras eras iras are ere ire ara era ira " +
  "aron aste iste amos emos imos aban abas aba iamos ian ias ia ando ado ada ados adas ido ida idos idas " +
  "ais eis an en as es ar er ir a e o i io"
).split(" ");

const infinitives = ["ar", "er", "ir"];
const enclitics = /(?:me|te|se|nos|os|lo|la|los|las|le|les)+$/;

function replaceLast(stem: string, letters: string, by: string): string {
  const at = stem.lastIndexOf(letters);
  return stem.slice(0, at) + by + stem.slice(at + letters.length);
}

/** Vowels and consonants that change in conjugation: `recomiendo`, `pierde`, `toque`, `goce`, `pague`. */
function* stemVariants(stem: string): Generator<string> {
  yield stem;
  if (stem.includes("ie")) yield replaceLast(stem, "ie", "e");
  if (stem.includes("ue")) yield replaceLast(stem, "ue", "o");
  if (stem.endsWith("qu")) yield `${stem.slice(0, -2)}c`;
  if (stem.endsWith("gu")) yield stem.slice(0, -1);
  if (stem.endsWith("c")) yield `${stem.slice(0, -1)}z`;
  if (stem.endsWith("zc")) yield `${stem.slice(0, -2)}c`;
}

function* nominal(word: string): Generator<string> {
  const singular = word.replace(/s$/, "");
  if (word.endsWith("s")) yield singular;
  if (singular.endsWith("a")) yield `${singular.slice(0, -1)}o`;
  if (singular.endsWith("a")) yield singular.slice(0, -1);
  if (singular.endsWith("o")) yield `${singular.slice(0, -1)}a`;
  if (word.endsWith("es")) yield word.slice(0, -2);
  if (word.endsWith("ces")) yield `${word.slice(0, -3)}z`;
  if (word.endsWith("mente")) {
    const adjective = word.slice(0, -5);
    yield adjective;
    yield `${adjective.slice(0, -1)}o`;
  }
  const diminutive = /^(.{3,}?)(?:c|ec)?it[oa]s?$/.exec(word);
  if (diminutive) for (const last of ["o", "a", "", "e"]) yield `${diminutive[1]}${last}`;
}

function* verbal(word: string): Generator<string> {
  const withoutPronouns = /(?:r|ndo)(?:me|te|se|nos|os|lo|la|le)+s?$/.test(word) ? word.replace(enclitics, "") : word;
  if (withoutPronouns !== word) yield withoutPronouns;
  for (const ending of verbEndings) {
    if (!withoutPronouns.endsWith(ending) || withoutPronouns.length - ending.length < 3) continue;
    for (const stem of stemVariants(withoutPronouns.slice(0, -ending.length)))
      for (const infinitive of infinitives) yield stem + infinitive;
  }
}

/** The entries that a Spanish word (without accents) can be a form of: `buenas`, `fácilmente`, `decepcionó`, `recomiendo`. */
export function* spanishBases(word: string): Generator<string> {
  yield* nominal(word);
  if (word.length > 3) yield* verbal(word);
}

/** The stem of a superlative: `buenísimo`, `malísimas`. */
export function spanishSuperlative(word: string): string | undefined {
  const stem = /^(.{3,})isim[oa]s?$/.exec(word)?.[1];
  return stem?.replace(/qu$/, "c").replace(/gu$/, "g").replace(/bil$/, "ble");
}

export const spanishOpposites = ["in", "im", "des"];

export const spanishStrengtheners = ["super", "mega", "ultra", "hiper", "requete"];
