/** Names of platforms, denominators and industries in each language, with other spellings that users type. */

interface BenchmarkName {
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

export const denominatorNames: Readonly<Record<string, BenchmarkName>> = {
  followers: { en: "followers", es: "seguidores", nl: "volgers", otherSpellings: "fans,follower,seguidor,volger" },
  impressions: { en: "impressions", es: "impresiones", nl: "impressies", otherSpellings: "impression,vertoningen" },
  views: {
    en: "views",
    es: "visualizaciones",
    nl: "weergaven",
    otherSpellings: "view,vistas,reproducciones,video views,plays",
  },
  reach: { en: "reach", es: "alcance", nl: "bereik", otherSpellings: "people reached" },
  sessions: { en: "sessions", es: "sesiones", nl: "sessies", otherSpellings: "visits,visitas,bezoeken" },
  delivered: {
    en: "delivered",
    es: "entregados",
    nl: "afgeleverd",
    otherSpellings: "delivered emails,deliveries,bezorgd",
  },
  recipients: { en: "recipients", es: "destinatarios", nl: "ontvangers", otherSpellings: "sent,enviados,verzonden" },
  opens: { en: "opens", es: "aperturas", nl: "geopend", otherSpellings: "unique opens,aperturas unicas,unieke opens" },
};

/** English, Spanish, Dutch, other spellings. Industries that sources divide differently share spellings. */
const industries: readonly (readonly [en: string, es: string, nl: string, also?: string])[] = [
  ["All industries", "Todos los sectores", "Alle branches", "all,todas,todos,alle,overall,general,algemeen"],
  ["Alcohol", "Bebidas alcohólicas", "Alcohol", "beer,wine,spirits,cerveza,vino,bier,wijn"],
  [
    "Higher Education",
    "Educación superior",
    "Hoger onderwijs",
    "education,university,universities,educacion,universidad,onderwijs,universiteit",
  ],
  ["Fashion", "Moda", "Mode", "clothing,apparel,ropa,kleding"],
  [
    "Financial Services",
    "Servicios financieros",
    "Financiële diensten",
    "finance,banking,bank,insurance,finanzas,banca,seguros,financien,verzekeringen",
  ],
  [
    "Food & Beverage",
    "Alimentación y bebidas",
    "Eten en drinken",
    "food,food and drink,comida,alimentacion,eten,voeding,restaurants",
  ],
  [
    "Health & Beauty",
    "Salud y belleza",
    "Gezondheid en schoonheid",
    "beauty,health,cosmetics,belleza,salud,cosmetica,schoonheid,gezondheid",
  ],
  ["Home Decor", "Decoración del hogar", "Wonen", "home,decor,interior,hogar,decoracion,interieur"],
  ["Influencers", "Influencers", "Influencers", "influencer,creators,creadores,creator"],
  ["Media", "Medios", "Media", "news,publishers,press,noticias,prensa,nieuws,uitgevers,pers"],
  [
    "Nonprofits",
    "Organizaciones sin ánimo de lucro",
    "Goede doelen",
    "nonprofit,non profit,charity,ngo,ong,sin animo de lucro,non profits,stichting",
  ],
  ["Retail", "Comercio minorista", "Detailhandel", "shops,comercio,tiendas,winkels"],
  ["Sports Teams", "Equipos deportivos", "Sportteams", "sports,sport,deportes,deporte,clubs"],
  [
    "Tech & Software",
    "Tecnología y software",
    "Tech en software",
    "tech,technology,software,it,saas,tecnologia,technologie",
  ],
  ["Travel", "Viajes", "Reizen", "tourism,hotels,turismo,toerisme,hospitality,viaje,reis"],
  ["E-Commerce", "Comercio electrónico", "E-commerce", "ecommerce,online shop,webshop,tienda online,retail"],
  [
    "Agriculture and Food Services",
    "Agricultura y alimentación",
    "Landbouw en voeding",
    "food,agriculture,agricultura,landbouw,food and beverage",
  ],
  [
    "Architecture and Construction",
    "Arquitectura y construcción",
    "Architectuur en bouw",
    "architecture,arquitectura,architectuur",
  ],
  ["Arts and Artists", "Arte y artistas", "Kunst en kunstenaars", "arts,art,arte,kunst"],
  [
    "Beauty and Personal Care",
    "Belleza y cuidado personal",
    "Schoonheid en verzorging",
    "beauty,belleza,schoonheid,health and beauty",
  ],
  [
    "Business and Finance",
    "Negocios y finanzas",
    "Zakelijk en financieel",
    "business,finance,finanzas,negocios,financien,zakelijk,financial services",
  ],
  [
    "Computers and Electronics",
    "Informática y electrónica",
    "Computers en elektronica",
    "tech,technology,computers,electronics,informatica,elektronica,tech and software",
  ],
  ["Construction", "Construcción", "Bouw", "building"],
  ["Consulting", "Consultoría", "Advies", "consultancy,consultoria"],
  [
    "Creative Services/Agency",
    "Agencias creativas",
    "Creatieve bureaus",
    "agency,agencies,agencia,agencias,bureau,bureaus,creative services",
  ],
  [
    "Daily Deals/E-Coupons",
    "Ofertas y cupones",
    "Dagaanbiedingen en coupons",
    "coupons,deals,cupones,ofertas,aanbiedingen",
  ],
  [
    "Education and Training",
    "Educación y formación",
    "Onderwijs en training",
    "education,training,educacion,formacion,onderwijs,higher education",
  ],
];

export const industryNames: Readonly<Record<string, BenchmarkName>> = Object.fromEntries(
  industries.map(([en, es, nl, otherSpellings = ""]) => [en, { en, es, nl, otherSpellings }]),
);

/** A name without differences in typing: case, accents, `&` or "and", punctuation, spaces. */
function normalize(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/&|\b(and|y|en)\b/g, " ")
    .replace(/[^a-z0-9]+/g, "");
}

type Names = Readonly<Record<string, BenchmarkName>>;

/** The keys of each name without differences in typing: by their names, and by other spellings. */
interface NameIndex {
  names: Map<string, string[]>;
  otherSpellings: Map<string, string[]>;
}

const indexes = new Map<Names, NameIndex>();

function indexOf(names: Names): NameIndex {
  const index: NameIndex = { names: new Map(), otherSpellings: new Map() };
  const add = (to: Map<string, string[]>, spelling: string, key: string) => {
    const normalized = normalize(spelling);
    to.set(normalized, [...(to.get(normalized) ?? []), key]);
  };
  for (const [key, { otherSpellings, ...inLanguages }] of Object.entries(names)) {
    for (const name of [key, ...Object.values(inLanguages)]) add(index.names, name, key);
    for (const spelling of otherSpellings.split(",")) add(index.otherSpellings, spelling, key);
  }
  indexes.set(names, index);
  return index;
}

/** The keys whose name was typed, in any language; if there are none, the keys with that other spelling. */
export function findKeys(typed: string, names: Names, keys: readonly string[]): string[] {
  const index = indexes.get(names) ?? indexOf(names);
  const normalized = normalize(typed);
  const among = (found: readonly string[] = []) => keys.filter((key) => found.includes(key));
  const exact = among(index.names.get(normalized));
  return exact.length ? exact : among(index.otherSpellings.get(normalized));
}
