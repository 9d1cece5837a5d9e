import { expect, it } from "vitest";
import { guessMapping } from "../../../src/importer/mapping/guess-mapping.ts";
import { validateMapping } from "../../../src/importer/mapping/validate-mapping.ts";
import { read } from "../read-text-file.ts";

/** Nothing is guessed, or the form asks; else the table and the field of each column, as a marketer would say. */
type Expected = "nothing" | "asks" | readonly [table: string, columns: Readonly<Record<string, string>>];

const files: readonly (readonly [what: string, content: string, expected: Expected])[] = [
  [
    "subscribers that are less than 0 are a change",
    "Date,Subscribers,Views\n2026-05-01,-3,500\n2026-05-02,12,600\n",
    ["days", { date: "date", subscribers: "new_followers", views: "views" }],
  ],
  [
    "the same in Spanish",
    "Fecha;Suscriptores;Visualizaciones\n01/05/2026;-3;500\n20/05/2026;12;600\n",
    ["days", { fecha: "date", suscriptores: "new_followers", visualizaciones: "views" }],
  ],
  [
    "the same in Dutch, with a minus sign of print",
    "Datum;Volgers;Weergaven\n01-05-2026;−3;500\n20-05-2026;12;600\n",
    ["days", { datum: "date", volgers: "new_followers", weergaven: "views" }],
  ],
  [
    "followers lost may be written as negative numbers",
    "Date,New followers,Lost followers\n2026-05-01,5,-2\n2026-05-02,6,-1\n",
    ["days", { date: "date", "new followers": "new_followers", "lost followers": "lost_followers" }],
  ],
  ["a change and a column of changes", "Date,Followers,New followers\n2026-05-01,-3,5\n2026-05-02,4,6\n", "asks"],
  [
    "competitors by page",
    "Page,Total Followers,New Followers,Total post engagements,Total posts\nTea House,1200,14,310,22\nLeaf,900,3,80,9\n",
    "nothing",
  ],
  [
    "competitors in Spanish",
    "Página;Seguidores totales;Nuevos seguidores;Interacciones;Publicaciones\nCasa;1200;14;310;22\nHoja;900;3;80;9\n",
    "nothing",
  ],
  [
    "competitors in Dutch",
    "Pagina;Totaal aantal volgers;Nieuwe volgers;Reacties;Bijdragen\nThee;1200;14;310;22\nBlad;900;3;80;9\n",
    "nothing",
  ],
  [
    "a benchmark of businesses",
    "Business,Followers,Posts,Likes,Comments\nTea House,1200,22,310,14\nLeaf,900,9,80,3\n",
    "nothing",
  ],
  ["ads by campaign", "Campaign,Date,Impressions,Clicks,Cost\nSpring,2026-05-01,100,4,3.20\n", "nothing"],
  ["Dutch ads by campaign", "Campagne;Datum;Vertoningen;Klikken;Kosten\nLente;20-05-2026;100;4;3,20\n", "nothing"],
  [
    "Spanish ads by campaign",
    "Campaña;Día;Impresiones;Clics;Coste;Conversiones\nP;20/05/2026;100;4;3,2;1\n",
    "nothing",
  ],
  [
    "campaigns that were sent, with their cost",
    "Campaign,Send date,Recipients,Unique opens,Cost\nSpring,2026-05-01,1000,400,12\n",
    ["campaigns", { campaign: "title", "send date": "sent_at", recipients: "recipients", "unique opens": "opens" }],
  ],
  ["Dutch competitors", "Concurrent;Datum;Volgers\nBoon;01-05-2026;500\n", "nothing"],
  ["Spanish competitors", "Competidor;Fecha;Seguidores\nBoon;01/05/2026;500\n", "nothing"],
  [
    "countries are an audience, not days",
    "Date,Country,Views\n2026-05-01,NL,5\n2026-05-02,BE,6\n",
    ["audience", { date: "date", country: "value", views: "views" }],
  ],
  ["devices", "Dispositivo;Fecha;Sesiones\nmóvil;01/05/2026;5\n", "nothing"],
  ["Dutch keywords", "Zoekwoord;Klikken;Positie;Datum\nthee;1;2;01-05-2026\n", "nothing"],
  ["percentages without a sign in their cells", "Date,Likes (%),Comments (%)\n2026-05-01,5,4\n", "nothing"],
  ["fractions under the names of counts", "Link,Engagements,Likes\nhttps://a.test/1,0.052,0.3\n", "nothing"],
  ["opens and clicks as fractions", "Campaign name,Send date,Opens,Clicks\nSpring,2026-05-01,0.42,0.05\n", "nothing"],
  [
    "opens as percentages with a decimal comma",
    "Nieuwsbrief;Datum;Ontvangers;Geopend\nMei;20-05-2026;1000;42,1\nJuni;21-05-2026;1200;31,9\n",
    ["campaigns", { nieuwsbrief: "title", datum: "sent_at", ontvangers: "recipients" }],
  ],
  [
    "thousands with a point are whole numbers",
    "Link;Bereik\nhttps://a.test/1;1.204\nhttps://a.test/2;2.350\n",
    ["posts", { link: "url", bereik: "reach" }],
  ],
  ["stories are no days", "Story,Date,Reach,Replies\nA,2026-05-01,50,1\nB,2026-05-02,60,1\n", "asks"],
  ["Spanish stories", "Historia;Fecha;Alcance;Respuestas\nA;01/05/2026;50;1\nB;20/05/2026;60;2\n", "asks"],
  ["total and organic impressions", "Link,Total impressions,Organic impressions\nhttps://a.test/1,5,4\n", "asks"],
  [
    "reach beside its two parts",
    "Link,Organic reach,Paid reach,Reach\nhttps://a.test/1,5,6,11\nhttps://a.test/2,5,7,12\n",
    ["posts", { link: "url", reach: "reach" }],
  ],
  ["targets", "Month,Target followers,Target reach\n2026-05-01,5000,9000\n", "nothing"],
  ["averages", "Month,Average likes,Average reach\n2026-05,12,300\n", "nothing"],
  ["an editorial calendar", "Date,Channel,Caption,Status\n2026-05-01,Instagram,Bread,Draft\n", "nothing"],
];

it.each(files)("%s", async (_, content, expected) => {
  const [result] = await read(content, { name: "x.csv" });
  if (result === undefined || !("mappable" in result) || !result.mappable) throw new Error(JSON.stringify(result));
  const guess = guessMapping(result.mappable, "x.csv");
  if (expected === "nothing") expect(guess.columns).toEqual({});
  else if (expected === "asks") {
    expect(guess.columns).not.toEqual({});
    expect(validateMapping({ ...guess, platform: "instagram" }, result.mappable)).not.toEqual([]);
  } else expect([guess.table, guess.columns]).toEqual(expected);
});
