const short = /([aeiou])([^aeiouy])$/;
const long = /(aa|ee|oo|uu)([^aeiou])$/;

/** The spellings one Dutch stem has: `lief`/`liev`, `haat`/`hat`, `dom`/`domm`, `boos`/`boz`. */
function* spellings(stem: string): Generator<string> {
  yield stem;
  if (/([bdfgklmnprst])\1$/.test(stem)) yield stem.slice(0, -1);
  if (/[^aeiou][aeou][^aeiou]$/.test(stem)) {
    const doubled = stem.replace(short, "$1$1$2");
    yield doubled;
    yield doubled.replace(/v$/, "f").replace(/z$/, "s");
  }
  if (/[vz]$/.test(stem)) yield stem.replace(/v$/, "f").replace(/z$/, "s");
}

/** The infinitive of a stem: `irriteer` → `irriteren`, `klaag` → `klagen`, `zeur` → `zeuren`, `lach` → `lachen`. */
function* infinitives(stem: string): Generator<string> {
  yield `${stem}en`;
  if (long.test(stem)) yield `${stem.replace(/(.)\1([^aeiou])$/, "$1$2")}en`;
  if (long.test(stem))
    yield `${stem
      .replace(/(.)\1([^aeiou])$/, "$1$2")
      .replace(/f$/, "v")
      .replace(/s$/, "z")}en`;
  if (/[fs]$/.test(stem)) yield `${stem.replace(/f$/, "v").replace(/s$/, "z")}en`;
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(stem)) yield `${stem}${stem.slice(-1)}en`;
}

const adjectiveEndings = ["e", "s", "er", "ere", "st", "ste", "en", "ers"];
const verbEndings = ["", "t", "d", "te", "de", "ten", "den", "end", "ende"];
const smallEndings = ["je", "tje", "jes", "tjes"];

/** The entries a Dutch word may be a form of: `trage`, `mooiste`, `geïrriteerd`, `klaagde`, `liefst`. */
export function* dutchBases(word: string): Generator<string> {
  for (const ending of adjectiveEndings) {
    if (word.endsWith(ending) && word.length - ending.length > 2) yield* spellings(word.slice(0, -ending.length));
  }
  for (const ending of smallEndings) {
    if (word.endsWith(ending) && word.length - ending.length > 3) yield word.slice(0, -ending.length);
  }
  const past = /^ge.{3,}[dt]e?$/.test(word) ? word.slice(2).replace(/e$/, "") : undefined;
  for (const verb of past ? [past, word] : [word]) {
    for (const ending of verbEndings) {
      if (verb.endsWith(ending) && verb.length - ending.length > 2)
        yield* infinitives(verb.slice(0, verb.length - ending.length));
    }
  }
}

/** `onvriendelijk`, `onbetrouwbaar`: the opposite of the rest of the word. */
export const dutchOpposites = ["on"];

export const dutchStrengtheners = ["super", "mega", "ultra", "hyper", "reuze", "kei", "bere", "loei", "aller"];
