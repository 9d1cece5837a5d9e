import { type TableName, tables } from "../../tables/index.ts";
import { toWords } from "./header-words.ts";
import type { UnknownTable } from "./mapping.ts";

/** What a row can be about that decides which tables it fits, whatever its other columns are. */
interface Subject {
  /** A header in seven languages, as `toWords` returns it. */
  header: RegExp;
  /** Tables that have such rows. */
  tables: readonly TableName[];
}

const subjects: readonly Subject[] = [
  // Ads: money spent on a campaign is no post, and campaigns of e-mails cost nothing for each click.
  {
    header:
      /^(?:ad|ads|ad (?:name|id|set|set name|group|group name|delivery)|creative|adset name|anuncios?|(?:nombre|nome) (?:del|do) anuncio|conjunto de anuncios|grupo de anuncios|anzeigen?|anzeigen(?:gruppe|name|gruppenname)|advertenties?|advertentie(?:set|groep|naam)|annonces?|nom de l annonce|groupe d annonces|inserzion[ei]|nome dell inserzione|cpc|cpm|roas|avg cpc|cost per .+|cost[eo] por .+|custo por .+|kosten (?:pro|per) .+|cout (?:par|pour) .+|costo per .+)$/,
    tables: [],
  },
  // What people searched for.
  {
    header:
      /^(?:top )?(?:quer(?:y|ies)|search (?:query|queries|terms?)|keywords?|consultas?(?: principales)?|palabras? clave|terminos? de busqueda|zoekopdrachten|zoektermen|zoekwoord(?:en)?|suchanfragen?|suchbegriffe?|requetes?|mots? cles?|palavras? chave|consultas mais frequentes|parol[ae] chiave|query piu frequenti)$/,
    tables: [],
  },
  {
    header:
      /^(?:competitors?|competidor(?:es)?|concurrent(?:s|en|ie)?|wettbewerber|konkurrent(?:en)?|concorrentes?|concorrent[ei])(?: name| account)?$/,
    tables: [],
  },
  {
    header: /^(?:story|stories|story (?:title|name)|historias?|verhaal|verhalen|storys|storia|storie)$/,
    tables: ["posts"],
  },
  // Slices of an audience.
  {
    header:
      /^(?:country|countries|country code|city|cities|region|age|age (?:group|range)|gender|device|devices|pais(?:es)?|ciudad(?:es)?|edad|genero|dispositivos?|land|landen|lander|stad|steden|stadte?|leeftijd|geslacht|apparaat|alter|geschlecht|gerate?|pays|villes?|tranche d age|appareils?|cidades?|idade|paes[ei]|citta|eta|genere)$/,
    tables: ["audience", "mentions", "conversations"],
  },
];

/** Metrics of which one names no row's account: a file with its number of posts is about accounts. */
const countsOfPosts =
  /^(?:posts|number of posts|total posts|publicaciones|berichten|beitrage|publications|publicacoes)$/;

/** A campaign and what it cost are an ad, unless it was sent to somebody. */
const campaign = /^(?:campaign|campaign name|campana|campagne|kampagne|campanha|campagna)$/;
const cost =
  /^(?:(?:total )?costs?|spend|spent|amount spent|ad spend|(?:importe )?gastado|inversion|gasto|costes?|costos?|custos?|kosten|uitgaven|besteed bedrag|ausgaben|couts?|depenses?|montant depense|costi|spesa)$/;
const sent =
  /\b(?:recipients?|delivered|opens?|opened|destinatarios?|aperturas?|ontvangers?|geopend|empfanger|offnung(?:en)?|destinataires?|ouvertures?)\b/;

/** The tables that rows of a file with these columns can belong to. */
export function possibleTables({ headers, rows }: UnknownTable): TableName[] {
  const words = headers.map(toWords);
  const isAbout = subjects.filter(({ header }) => words.some((word) => header.test(word)));
  const linkColumns = headers.flatMap((_, index) => (isDistinctLinks(rows, index) ? [index] : []));
  const isAds = [campaign, cost].every((form) => words.some((word) => form.test(word)));
  if (isAds && !words.some((word) => sent.test(word))) return [];
  const isAboutAccounts = words.some((word) => countsOfPosts.test(word));
  return (Object.keys(tables) as TableName[]).filter(
    (table) =>
      // Which source, medium and content a campaign had is known of exports alone.
      table !== "traffic" &&
      isAbout.every((subject) => subject.tables.includes(table)) &&
      // A row with a link of its own is not a day, and one that counts posts is not a post.
      !(table === "days" && linkColumns.length > 0) &&
      !(table === "posts" && isAboutAccounts),
  );
}

/** Whether the column holds a different link in every row. */
export function isDistinctLinks(rows: readonly (readonly string[])[], index: number): boolean {
  const links = rows.map((row) => (row[index] ?? "").trim()).filter((cell) => /^https?:\/\/\S+$/i.test(cell));
  return links.length > 0 && links.length >= rows.length * 0.9 && new Set(links).size === links.length;
}
