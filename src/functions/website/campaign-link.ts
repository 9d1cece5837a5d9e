import { ArgumentError } from "../calling/argument-error.ts";
import { expectedButFound } from "../calling/cell.ts";
import type { RowKind } from "../calling/kind.ts";
import { text, textBelow } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { addCampaign } from "./add-campaign.ts";

const isWebAddress = (cell: unknown): cell is string =>
  typeof cell === "string" && /^https?:\/\/[^\s/?#]+([/?#]\S*)?$/i.test(cell.trim());

/** A web address; text below a heading such as "Link". */
const webAddress: RowKind<string> = {
  ...textBelow(
    "link,url,page,landing page,web address,enlace,página,página de destino,dirección,pagina,landingspagina,adres",
  ),
  fast: (cell) => (isWebAddress(cell) ? cell.trim() : undefined),
  read: (cell) => {
    const read = text.read(cell);
    return typeof read !== "string" || isWebAddress(read) ? read : expectedButFound(say("webAddress"), cell);
  },
};

export const CAMPAIGN_LINK = defineFunction({
  name: "CAMPAIGN_LINK",
  group: "website",
  knownAs: {
    en: ["Campaign link", "UTM link", "campaign URL builder", "tagged link"],
    es: ["Enlace de campaña", "enlace UTM", "URL de campaña"],
    nl: ["Campagnelink", "UTM-link", "campagne-URL"],
  },
  summary: {
    en: "Link with UTM parameters, so that Google Analytics shows where visitors come from.",
    es: "Enlace con parámetros UTM, para que Google Analytics muestre de dónde vienen las visitas.",
    nl: "Link met UTM-parameters, waaraan Google Analytics ziet waar bezoekers vandaan komen.",
  },
  args: [
    {
      name: "url",
      heading: { en: "Link", es: "Enlace", nl: "Link" },
      kind: webAddress,
      help: {
        en: "The page's URL, with https://",
        es: "La URL de la página, con https://",
        nl: "De pagina, met https://",
      },
    },
    {
      name: "source",
      heading: { en: "Source", es: "Fuente", nl: "Bron" },
      kind: text,
      help: {
        en: 'Where the link is: "instagram"',
        es: 'Dónde está el enlace: "instagram"',
        nl: 'Waar de link staat: "instagram"',
      },
    },
    {
      name: "medium",
      heading: { en: "Medium", es: "Medio", nl: "Medium" },
      kind: text,
      help: {
        en: 'The kind of channel: "social", "email", "cpc"',
        es: 'El tipo de canal: "social", "email", "cpc"',
        nl: 'Het soort kanaal: "social", "email", "cpc"',
      },
    },
    {
      name: "campaign",
      heading: { en: "Campaign", es: "Campaña", nl: "Campagne" },
      kind: text,
      help: {
        en: 'Name of the campaign: "spring-sale"',
        es: 'Nombre de la campaña: "rebajas-primavera"',
        nl: 'Naam van de campagne: "voorjaarsactie"',
      },
    },
    {
      name: "content",
      heading: { en: "Content", es: "Contenido", nl: "Inhoud" },
      kind: text,
      optional: true,
      help: {
        en: "Distinguishes links in a campaign, such as by the post's ID or name",
        es: "Distingue los enlaces de una campaña: ID o nombre de la publicación",
        nl: "Onderscheidt links van een campagne: ID of naam van het bericht",
      },
    },
  ],
  returns: "link",
  definition: {
    en: "The link with utm_source, utm_medium, utm_campaign and utm_content, encoded. Earlier values of these four are replaced; without content, an earlier utm_content is removed. Its other parameters and its # part stay. Google Analytics distinguishes upper and lower case: use the same spelling everywhere.",
    es: "El enlace con utm_source, utm_medium, utm_campaign y utm_content, codificados. Los valores anteriores de estos cuatro se sustituyen; sin contenido, se quita un utm_content anterior. Se conservan sus demás parámetros y su parte #. Google Analytics distingue mayúsculas y minúsculas: escribe siempre igual.",
    nl: "De link met utm_source, utm_medium, utm_campaign en utm_content, URL-gecodeerd. Eerdere waarden van deze vier worden vervangen; zonder inhoud verdwijnt een eerdere utm_content. De andere parameters en het #-deel blijven staan. Google Analytics maakt verschil tussen hoofdletters en kleine letters: schrijf alles altijd hetzelfde.",
  },
  source: {
    label: "Google Analytics Help, URL builders",
    address: "https://support.google.com/analytics/answer/10917952",
  },
  examples: [
    {
      args: ["https://bakery.example/rye?size=2#order", "instagram", "social", "Spring sale", "reel 7"],
      result:
        "https://bakery.example/rye?size=2&utm_source=instagram&utm_medium=social&utm_campaign=Spring%20sale&utm_content=reel%207#order",
    },
    {
      args: ["https://bakery.example/", "newsletter", "email", "may"],
      result: "https://bakery.example/?utm_source=newsletter&utm_medium=email&utm_campaign=may",
    },
  ],
  native: {
    none: {
      en: "Built-in functions can't split a link into its parts.",
      es: "Las funciones integradas no pueden descomponer un enlace.",
      nl: "Ingebouwde functies kunnen een link niet ontleden.",
    },
  },
  each: (url, source, medium, campaign, content) => {
    const link = addCampaign(url, { source, medium, campaign, content });
    return link.length > longestLink ? new ArgumentError(say("longLink", link.length, longestLink)) : link;
  },
});

/** Browsers and servers refuse longer ones; 2,048 is what the oldest of them took (sitemaps.org). */
const longestLink = 2_048;
