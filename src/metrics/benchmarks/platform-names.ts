export interface BenchmarkName {
  en: string;
  es: string;
  nl: string;
  /** Other spellings, separated by commas. */
  otherSpellings: string;
}

/** The languages in which benchmarks have names. */
export type NameLanguage = Exclude<keyof BenchmarkName, "otherSpellings">;

const sameInAllLanguages = (name: string, otherSpellings = ""): BenchmarkName => ({
  en: name,
  es: name,
  nl: name,
  otherSpellings,
});

export const platformNames: Readonly<Record<string, BenchmarkName>> = {
  facebook: sameInAllLanguages("Facebook", "fb,meta"),
  instagram: sameInAllLanguages("Instagram", "ig,insta"),
  x: sameInAllLanguages("X", "twitter,x twitter,twitter x,x formerly twitter"),
  tiktok: sameInAllLanguages("TikTok", "tik tok"),
  linkedin: sameInAllLanguages("LinkedIn", "linked in"),
  youtube: sameInAllLanguages("YouTube", "yt,you tube"),
  "website bounces": {
    en: "Website bounces",
    es: "Rebotes del sitio web",
    nl: "Website-bounces",
    otherSpellings: "website,web,site,bounce rate,sitio web,rebote,bouncepercentage",
  },
  "email opens": {
    en: "Email opens",
    es: "Aperturas de correo",
    nl: "E-mail-opens",
    otherSpellings: "e-mail opens,email open rate,open rate,tasa de apertura,openpercentage,openratio",
  },
  "email clicks": {
    en: "Email clicks",
    es: "Clics de correo",
    nl: "E-mailklikken",
    otherSpellings: "e-mail clicks,email click rate,click rate,tasa de clics,klikpercentage,klikratio",
  },
  "email clicks per open": {
    en: "Email clicks per open",
    es: "Clics por apertura de correo",
    nl: "E-mailklikken per open",
    otherSpellings: "e-mail clicks per open,click to open rate,ctor,email click to open rate",
  },
};
