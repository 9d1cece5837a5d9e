/** What each gender and each age group is called, as far as sources differ. */

/** Each gender's name, by the spreadsheet's language. */
export const genderNames = {
  en: { female: "Women", male: "Men", other: "Other", unknown: "Unknown" },
  es: { female: "Mujeres", male: "Hombres", other: "Otro", unknown: "Desconocido" },
  nl: { female: "Vrouwen", male: "Mannen", other: "Anders", unknown: "Onbekend" },
} as const;

export type Gender = keyof (typeof genderNames)["en"];

/** The genders that sources tell apart, in lower case without accents. */
const genderForms: readonly (readonly [Gender, RegExp])[] = [
  [
    "female",
    /^(f|females?|wom[ae]n|mujer(es)?|femenin[ao]|vrouw(en)?|vrouwelijk|mulher(es)?|feminino|frau(en)?|femmes?)$/,
  ],
  ["male", /^(m|males?|m[ae]n|hombres?|masculin[ao]|mannen|mannelijk|home(m|ns)|manner|hommes?)$/],
  ["other", /^(others?|user.specified|non.?binary|custom|otr[ao]s?|anders|overig|outr[ao]s?)$/],
  ["unknown", /^(u|unknown|undisclosed|unspecified|desconocid[ao]|onbekend|desconhecid[ao])$/],
];

const withoutAccents = (text: string): string =>
  text
    .trim()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

export function genderOf(text: string): Gender | null {
  const word = withoutAccents(text);
  return genderForms.find(([, form]) => form.test(word))?.[0] ?? null;
}

/** An age group as `18-24` or `65+`: `18 a 24 anos` and `18–24 years` are one. Null for any other text. */
export function ageGroupOf(text: string): string | null {
  const word = withoutAccents(text);
  const [from, to, ...more] = word.match(/\d+/g) ?? [];
  if (from === undefined || from.length > 2 || more.length > 0) return null;
  if (to !== undefined) return to.length > 2 ? null : `${from}-${to}`;
  return /\+|^(mas|mais) de|over|older|o mas|y mas|ou mais|en ouder/.test(word) ? `${from}+` : null;
}

/** Each dimension's name, by the spreadsheet's language. */
export const dimensionNames = {
  en: {
    age: "Age",
    gender: "Gender",
    country: "Country",
    city: "City",
    active_hour: "Active hour",
    subscription: "Subscription",
    location: "Location",
    job_function: "Job function",
    seniority: "Seniority",
    industry: "Industry",
    company_size: "Company size",
  },
  es: {
    age: "Edad",
    gender: "Género",
    country: "País",
    city: "Ciudad",
    active_hour: "Hora activa",
    subscription: "Suscripción",
    location: "Ubicación",
    job_function: "Función laboral",
    seniority: "Nivel de responsabilidad",
    industry: "Sector",
    company_size: "Tamaño de la empresa",
  },
  nl: {
    age: "Leeftijd",
    gender: "Geslacht",
    country: "Land",
    city: "Stad",
    active_hour: "Actief uur",
    subscription: "Abonnement",
    location: "Locatie",
    job_function: "Functie",
    seniority: "Senioriteit",
    industry: "Branche",
    company_size: "Bedrijfsgrootte",
  },
} as const;

const dimensionForms: readonly (readonly [string, RegExp])[] = [
  ["age", /^(ages?|edad(es)?|leeftijd|idade|viewer age)$/],
  ["gender", /^(gender|sex|genero|sexo|geslacht|viewer gender)$/],
  ["country", /^(countr(y|ies)|territor(y|ies)|pais(es)?|land(en)?|geography)$/],
  ["city", /^(cit(y|ies)|ciudad(es)?|stad|steden|plaats(en)?|cidades?)$/],
  ["active_hour", /^(active[ _]hours?|horas? activas?|actie(f uur|ve uren))$/],
  ["subscription", /^(subscriptions?( status)?|suscripcion(es)?|abonnement(en)?)$/],
  ["location", /^(locations?|ubicacion(es)?|locaties?|localidades?)$/],
  ["job_function", /^(job[ _]functions?|funcion(es)? laboral(es)?|functies?)$/],
  ["seniority", /^(seniority|nivel(es)? de responsabilidad|senioriteit)$/],
  ["industry", /^(industr(y|ies)|sector(es)?|branches?|setor(es)?)$/],
  ["company_size", /^(company[ _]sizes?|tamano de (la )?empresa|bedrijfsgrootte)$/],
];

/** How an audience is divided, as far as its parts have names that sources write differently. */
export function dimensionOf(text: string): string | null {
  const word = withoutAccents(text);
  return dimensionForms.find(([, form]) => form.test(word))?.[0] ?? null;
}

/**
 * A country's ISO 3166 code, from itself. Names become codes where files are read (`importer/files/country-code.ts`), since
 * the script has no list of them.
 */
export function countryCodeOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (code === "UK") return "GB";
  if (code === "USA") return "US";
  return /^[A-Z]{2}$/.test(code) ? code : null;
}
