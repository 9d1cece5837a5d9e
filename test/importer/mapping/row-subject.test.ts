import { describe, expect, it } from "vitest";
import { possibleTables } from "../../../src/importer/mapping/row-subject.ts";

const tablesFor = (...headers: string[]) =>
  possibleTables({
    fingerprint: "",
    context: "",
    place: [],
    headers: ["Date", ...headers, "Views"],
    rows: [],
  } as never);

const named = (list: string) => list.split(",").map((name) => name.trim());

const ads = named(`
  Ad, Ads, Ad name, Ad ID, Ad set, Ad set name, Ad group, Ad delivery, Creative, Adset name, CPC, CPM, ROAS, Avg. CPC, Cost per click,
  Anuncio, Anuncios, Nombre del anuncio, Conjunto de anuncios, Grupo de anuncios, Coste por clic, Costo por resultado,
  Nome do anúncio, Custo por clique, Anzeige, Anzeigen, Anzeigengruppe, Anzeigenname, Anzeigengruppenname, Kosten pro Klick,
  Advertentie, Advertenties, Advertentieset, Advertentiegroep, Advertentienaam, Kosten per klik,
  Annonce, Annonces, Nom de l'annonce, Groupe d'annonces, Coût par clic, Coût pour un résultat,
  Inserzione, Inserzioni, Nome dell'inserzione, Costo per clic`);

const searches = named(`
  Query, Queries, Top queries, Search query, Search queries, Search term, Search terms, Keyword, Keywords, Consulta, Consultas,
  Consultas principales, Palabra clave, Palabras clave, Término de búsqueda, Términos de búsqueda, Zoekopdrachten, Zoektermen,
  Zoekwoord, Zoekwoorden, Suchanfrage, Suchanfragen, Suchbegriff, Suchbegriffe, Requête, Requêtes, Mot clé, Mots clés,
  Palavra chave, Palavras chave, Consultas mais frequentes, Parola chiave, Parole chiave, Query più frequenti`);

const competitors = named(`
  Competitor, Competitors, Competitor name, Competitor account, Competidor, Competidores, Concurrent, Concurrenten, Concurrentie,
  Concurrents, Wettbewerber, Konkurrent, Konkurrenten, Concorrente, Concorrentes, Concorrenti`);

const stories = named(
  "Story, Stories, Story title, Story name, Historia, Historias, Verhaal, Verhalen, Storys, Storia, Storie",
);

const slices = named(`
  Country, Countries, Country code, City, Cities, Region, Age, Age group, Age range, Gender, Device, Devices, País, Países, Ciudad,
  Ciudades, Edad, Género, Dispositivo, Dispositivos, Land, Landen, Länder, Stad, Steden, Stadt, Städte, Leeftijd, Geslacht, Apparaat,
  Alter, Geschlecht, Gerät, Geräte, Pays, Ville, Villes, Tranche d'âge, Appareil, Appareils, Cidade, Cidades, Idade, Paese, Paesi,
  Città, Età, Genere`);

const counts = named(
  "Posts, Number of posts, Total posts, Publicaciones, Berichten, Beiträge, Publications, Publicações",
);

describe("what a row of an unknown file is about, by a header", () => {
  it.each(ads)("%s: an ad, which is no row of any table", (header) => expect(tablesFor(header)).toEqual([]));

  it.each(searches)("%s: what people searched for, which is no row of any table", (header) =>
    expect(tablesFor(header)).toEqual([]),
  );

  it.each(competitors)("%s: a competitor, which is no row of any table", (header) =>
    expect(tablesFor(header)).toEqual([]),
  );

  it.each(stories)("%s: a story, which is a post", (header) => expect(tablesFor(header)).toEqual(["posts"]));

  it.each(slices)("%s: a slice of an audience, or what a mention or conversation says of itself", (header) =>
    expect([...tablesFor(header)].sort()).toEqual(["audience", "conversations", "mentions"]),
  );

  it.each(counts)("%s: a number of posts, so that a row is no post", (header) => {
    expect(tablesFor(header)).not.toContain("posts");
    expect(tablesFor(header)).toContain("days");
  });

  it.each([
    "Address",
    "Headline",
    "Loads",
    "Reads",
    "Cost",
    "Search",
    "Competition",
    "History",
    "Storytelling",
    "Language",
    "Average",
    "Mi anuncio favorito",
    "Post",
  ])("%s: nothing of the kind, so that a row can be a post or a day", (header) =>
    expect(tablesFor(header)).toEqual(expect.arrayContaining(["posts", "days"])),
  );
});

describe("a campaign in an unknown file", () => {
  const campaigns = named("Campaign, Campaign name, Campaña, Campagne, Kampagne, Campanha, Campagna");
  const costs = named(`
    Cost, Costs, Total cost, Spend, Spent, Amount spent, Ad spend, Gastado, Importe gastado, Inversión, Gasto, Coste, Costo, Custo, Kosten,
    Uitgaven, Besteed bedrag, Ausgaben, Coût, Coûts, Dépense, Dépenses, Montant dépensé, Costi, Spesa`);
  const recipients = named(`
    Recipient, Recipients, Delivered, Open, Opens, Opened, Destinatario, Destinatarios, Apertura, Aperturas, Ontvanger, Ontvangers, Geopend,
    Empfänger, Öffnung, Öffnungen, Destinataire, Destinataires, Ouverture, Ouvertures`);

  it.each(campaigns)("%s with what it cost is an ad", (campaign) => expect(tablesFor(campaign, "Spend")).toEqual([]));

  it.each(costs)("is an ad if the file says what it cost: %s", (cost) =>
    expect(tablesFor("Campaign name", cost)).toEqual([]),
  );

  it.each(campaigns)("%s alone is no ad", (campaign) => expect(tablesFor(campaign)).not.toEqual([]));

  it.each(recipients)("was sent to somebody if the file says so, whatever it cost: %s", (recipient) =>
    expect(tablesFor("Campaign name", "Cost", recipient)).toContain("campaigns"),
  );
});
