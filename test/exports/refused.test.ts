import { expect, it } from "vitest";
import { readRejection } from "../importer/read-text-file.ts";

it.each([
  ["Gender,Age\n", "The file has headers but no rows."],
  ["Gender,Age\nF,12\n5,M,3,4\n,,,,\nx,,,,,,y\n", "This file's headers aren't recognized: Gender, Age"],
  [
    '[{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1700000000}]}]',
    "JSON files, such as from “Download your data”, aren't supported.",
  ],
  [
    '[{"date":"2026-03-01","views":3},{"date":"2026-03-02","views":5}]',
    "JSON files, such as from “Download your data”, aren't supported.",
  ],
  ["<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table>", "This is a saved web page, not a table."],
  [
    "Kampagnenname,Impressionen,Ausgegebener Betrag (CHF)\nFrühling,500,12.50\n",
    "This is a Meta Ads report without dates.",
  ],
  [
    'sep=,\n"Views"\n"Reels","Photos"\n"287","89"\n',
    "This is a Meta Business Suite export of top content formats, and its data can't be imported.",
  ],
  [
    'Date,Content,Video title,Video publish time,Views\n2025-01-01,aaaaaaaaaa1,Tea,"Sep 30, 2023",0\n',
    "This is a YouTube chart of single videos by day, and its data can't be imported.",
  ],
  [
    "Data,Receita estimada (USD)\n2023-01-01,116.764\n",
    "This is a YouTube chart of engaged views, revenue or subscribers, and its data can't be imported.",
  ],
  [
    "Traffic source,Views\nYouTube search,5\n",
    "This is a YouTube table or chart of traffic sources, devices or watch time, and its data can't be imported.",
  ],
  [
    "Top queries,Clicks,Impressions,CTR,Position\ngreen tea,0,62,0%,75.02\n",
    "This is a Search Console export of queries, countries, devices or appearances, and its data can't be imported.",
  ],
  [
    "Top queries,8/1/25 - 8/30/25 Clicks,7/2/25 - 7/31/25 Clicks\ngreen tea,1,2\n",
    "This is a Search Console comparison of queries, countries, devices or appearances, and its data can't be imported.",
  ],
  [
    "Date,Net Followers\n20260301,4\n",
    "This is a list of net followers by Apple Podcasts, and its data can't be imported.",
  ],
  [
    "Campaign name,Ad set name,Reach,Amount spent (EUR)\nSpring,Tea,500,12.50\n",
    "This is a Meta Ads report without dates.",
  ],
  [
    "Campaign report\nAll time\nCampaign,Clicks,Impr.,Cost\nSpring,12,380,40.20\n",
    "This is a Google Ads report without dates.",
  ],
  [
    "Reporting starts,Reporting ends,Ad name,Age,Reach,Amount spent (EUR)\n2026-03-01,2026-03-31,Tea,18-24,500,12.50\n",
    "This is a Meta Ads report split by “Age”: each ad has several rows, and reach can't be added up.",
  ],
  [
    "Inicio del informe;Nombre del anuncio;País;Alcance;Importe gastado (COP)\n2026-03-01;Té;CO;500;12500\n",
    "This is a Meta Ads report split by “País”: each ad has several rows, and reach can't be added up.",
  ],
  [
    "Day,Campaign,Search keyword,Impr.,Clicks,Cost\n2026-03-01,Spring,green tea,380,12,40.20\n",
    "This is a Google Ads report split by “Search keyword”: each ad has several rows, and reach can't be added up.",
  ],
  ["Filter,Value\nSearch type,Web\n", "This is a Search Console list of filters, and its data can't be imported."],
  [
    "# ---\n# Report CSV Export\n# Start date: 20230101\nEvent name,Event count\nclick,3\n",
    "This is a GA4 report of events, places, platforms or items, and its data can't be imported.",
  ],
  [
    "Email Address,First Name,MEMBER_RATING\nsomeone@example.com,Someone,3\n",
    "This is a list of subscribers with personal data, which is never imported.",
  ],
  [
    "Campaign name,Ad group name,Cost,Impressions,Clicks (destination),CTR (destination)\nSpring,Tea,12.50,400,8,2%\n",
    "This is a TikTok Ads Manager report without dates.",
  ],
  [
    'Notes:\n"When exporting your connection data, some e-mail addresses may be missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,https://www.linkedin.com/in/a,,Tea Ltd,Owner,01 Mar 2026\n',
    "This is a list of LinkedIn connections with personal data, which is never imported.",
  ],
  [
    "Vorname;E-Mail;Geöffnet;Angemeldet am\nA;a@example.com;3;2026-03-01\nB;b@example.com;0;2026-03-02\nC;;1;2026-03-04\n",
    "Each row is a person with an email address. Personal data is never imported.",
  ],
])("rejects %j with the reason", async (text, what) => expect((await readRejection(text)).what).toBe(what));

it.each([
  ["es", "Es un archivo «gráfico de YouTube de vídeos por día» y sus datos no se pueden importar."],
  ["nl", "Gegevens van het type ‘YouTube-diagram van losse video's per dag’ kunnen niet worden geïmporteerd."],
] as const)("names a rejected export in %s", async (language, what) => {
  const text = 'Date,Content,Video title,Video publish time,Views\n2025-01-01,aaaaaaaaaa1,Tea,"Sep 30, 2023",0\n';
  expect((await readRejection(text, {}, { language })).what).toBe(what);
});

it.each([
  ["From email,Campaign,Date,Sent,Opened", (n: number) => `rep${n}@example.com,Week ${n},2026-03-0${n},${n}00,${n}0`],
  [
    "Campaña;Remitente;Fecha de envío;Enviados;Aperturas",
    (n: number) => `Semana ${n};r${n}@example.com;0${n}/03/2026;${n}00;${n}0`,
  ],
  [
    "Campagne;Reply-to;Verzenddatum;Verzonden;Geopend",
    (n: number) => `Week ${n};r${n}@example.com;0${n}-03-2026;${n}00;${n}0`,
  ],
])("a report of campaigns whose senders differ is no list of persons: %s", async (headers, row) =>
  expect((await readRejection([headers, row(1), row(2), row(3)].join("\n"))).what).toMatch(
    /^This file.s headers aren.t recognized/,
  ),
);
