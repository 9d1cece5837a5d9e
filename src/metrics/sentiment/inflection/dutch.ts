/** A closed syllable with a short vowel: `hel`, `bom`, `verdom`; not `donker`, `aardig`, whose last vowel is unstressed. */
const shortSyllable = /(^|[^aeiou])([aeiou])([^aeiouwxy])$/;
const unstressedEnding = /[aeiou][^aeiou]+(?:ig|ik|e[lrnm])$/;
const doubledConsonant = /([bdfgklmnprst])\1$/;
const longVowel = /(aa|ee|oo|uu)([^aeiou])$/;

const unvoiced = (stem: string): string => stem.replace(/v$/, "f").replace(/z$/, "s");
const voiced = (stem: string): string => stem.replace(/f$/, "v").replace(/s$/, "z");

/** The words that a stem before a vowel can come from: `dom(m)` → `dom`, `trag` → `traag`, `liev` → `lief`. */
function* beforeVowel(stem: string): Generator<string> {
  if (doubledConsonant.test(stem)) yield stem.slice(0, -1);
  else if (shortSyllable.test(stem) && !unstressedEnding.test(stem))
    yield unvoiced(stem.replace(shortSyllable, "$1$2$2$3"));
  else yield unvoiced(stem);
  if (/[fs]$|[^aeiou][^aeiou]$/.test(stem)) yield stem;
}

/** The possible infinitives of a stem: `irriteer` → `irriteren`, `klaag` → `klagen`, `zeur` → `zeuren`, `pak` → `pakken`. */
function* infinitives(stem: string): Generator<string> {
  if (/[aeou]$/.test(stem)) return;
  if (longVowel.test(stem)) {
    const open = stem.replace(/(.)\1([^aeiou])$/, "$1$2");
    yield `${open}en`;
    yield `${voiced(open)}en`;
  } else if (shortSyllable.test(stem) && !unstressedEnding.test(stem)) yield `${stem}${stem.slice(-1)}en`;
  else {
    yield `${stem}en`;
    yield `${voiced(stem)}en`;
  }
}

const vowelEndings = ["e", "er", "ere", "en"];
const consonantEndings = ["s", "st", "ste", "ers"];
const diminutiveEndings = ["je", "tje", "jes", "tjes"];
const presentEndings = ["", "t", "te", "de", "ten", "den"];
const participles = /^(?:ge|(?=ver|be|ont|her|er)).{3,}[dt]e?$/;

/** A word without an ending; undefined if it does not have the ending or the rest is too short to be a word. */
const withoutEnding = (word: string, ending: string, minLength = 3): string | undefined =>
  word.endsWith(ending) && word.length - ending.length >= minLength
    ? word.slice(0, word.length - ending.length)
    : undefined;

/** The entries that a Dutch word can be a form of: `trage`, `mooiste`, `geirriteerd`, `klaagde`, `liefst`. */
export function* dutchBases(word: string): Generator<string> {
  for (const ending of vowelEndings) {
    const stem = withoutEnding(word, ending);
    if (stem) yield* beforeVowel(stem);
  }
  for (const ending of [...consonantEndings, ...diminutiveEndings]) {
    const stem = withoutEnding(word, ending);
    if (stem) yield stem;
  }
  if (participles.test(word)) yield* infinitives(word.replace(/^ge/, "").replace(/[dt]e?$/, ""));
  for (const ending of presentEndings) {
    const stem = withoutEnding(word, ending);
    if (stem) yield* infinitives(stem);
  }
  const present = withoutEnding(word.replace(/e$/, ""), "end", 4);
  if (present) yield* infinitives(present);
  if (present) yield `${present}en`;
}

/** `onvriendelijk`, `onbetrouwbaar`: the opposite of the rest of the word. */
export const dutchOpposites = ["on"];

export const dutchStrengtheners = ["super", "mega", "ultra", "hyper", "reuze", "kei", "bere", "loei", "aller"];
