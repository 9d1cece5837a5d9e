import type { Translated } from "../../src/text/language.ts";

/** What the store listing says in a language. Google shows descriptions as plain text with line breaks. */
export interface Listing {
  name: string;
  short: string;
  detailed: string;
}

/** The name is that of the OAuth consent screen, and so the same in every language. */
const name = "Engagement: social media metrics";

/** The texts of the listing in the Google Workspace Marketplace. */
export const listing: Translated<Listing> = {
  en: {
    name,
    short:
      "See how your posts, videos, newsletters and pages perform, in the spreadsheet you already use: formulas, imports and reports for marketers. Free and open source.",
    detailed: `Measure engagement in your own spreadsheet.

FORMULAS WITH A CLEAR DENOMINATOR
Engagement rate, reach rate, click-through rate, open rate, share of voice, sentiment and more. Followers, reach, impressions and views are never mixed in one rate, and a missing number stays blank, never zero.

YOUR OWN EXPORT FILES
Drag in files you exported from Instagram, Facebook, X, TikTok, YouTube, LinkedIn, GA4, Mailchimp and others. A newer file updates your rows, and importing a file twice adds no duplicates. Your own columns, formulas and filters stay as they are. Any other table works too: match its columns once. Files are read on your computer.

CONNECTED PLATFORMS, IF YOU WANT THEM
Sign in or use your own key, and import manually or on a schedule. Where a platform allows it, the add-on asks for permission to read only. Data goes straight into your spreadsheet: we have no server.

REPORTS TO SHARE
Charts, benchmarks, top and bottom posts and a comparison with the previous period, in a sheet of built-in functions that works for people without the add-on.

PRIVACY
The add-on has access only to the spreadsheet you open it in. There is no tracking and no advertising. Authors and texts of old mentions can be cleared, and a single author can be removed. The settings list every permission and address, with the reason.

In English, Spanish and Dutch. Free and open source, under the MIT License.`,
  },
  es: {
    name,
    short:
      "Analiza tus publicaciones, vídeos, boletines y páginas en tu propia hoja de cálculo: fórmulas, importaciones e informes de marketing. Gratis y de código abierto.",
    detailed: `Mide el engagement en tu propia hoja de cálculo.

FÓRMULAS CON UN DENOMINADOR CLARO
Tasa de interacción, tasa de alcance, CTR, tasa de apertura, cuota de voz, sentimiento y más. Seguidores, alcance, impresiones y visualizaciones nunca se mezclan en una tasa, y un dato que falta queda vacío, nunca a cero.

TUS PROPIOS ARCHIVOS DE EXPORTACIÓN
Arrastra los archivos que exportas de Instagram, Facebook, X, TikTok, YouTube, LinkedIn, GA4, Mailchimp y otros. Un archivo más reciente actualiza tus filas, e importar un archivo dos veces no añade duplicados. Tus columnas, fórmulas y filtros se quedan como están. También puedes importar cualquier otra tabla: asigna sus columnas una vez. Los archivos se leen en tu navegador.

PLATAFORMAS CONECTADAS, SI QUIERES
Inicia sesión o usa tu propia clave, e importa manualmente o de forma programada. Si la plataforma lo permite, el complemento solo pide permiso para leer. Los datos van directamente a tu hoja de cálculo: no tenemos servidor.

INFORMES PARA COMPARTIR
Gráficos, benchmarks, las mejores y peores publicaciones y una comparación con el periodo anterior, en una hoja de funciones integradas que funciona sin el complemento.

PRIVACIDAD
El complemento solo accede a la hoja de cálculo en la que lo abres. No rastrea ni muestra publicidad. Puedes vaciar el autor y el texto de las menciones antiguas, y eliminar a una persona. Los ajustes muestran cada permiso y cada dirección, con su motivo.

En español, inglés y neerlandés. Gratis y de código abierto, con la licencia MIT.`,
  },
  nl: {
    name,
    short:
      "Zie hoe je berichten, video's, nieuwsbrieven en pagina's presteren, in je eigen spreadsheet: formules, imports en rapporten voor marketeers. Gratis en open source.",
    detailed: `Meet engagement in je eigen spreadsheet.

FORMULES MET EEN DUIDELIJKE NOEMER
Engagement rate, bereikpercentage, doorklikratio, openpercentage, share of voice, sentiment en meer. Volgers, bereik, impressies en weergaven worden nooit in één percentage gemengd, en een ontbrekend getal blijft leeg, nooit nul.

JE EIGEN EXPORTBESTANDEN
Sleep bestanden die je hebt geëxporteerd uit Instagram, Facebook, X, TikTok, YouTube, LinkedIn, GA4, Mailchimp en andere platforms. Een nieuwer bestand werkt je rijen bij, en een bestand twee keer importeren geeft geen dubbele rijen. Je eigen kolommen, formules en filters blijven zoals ze zijn. Elke andere tabel kan ook: wijs één keer de kolommen toe. Bestanden worden op je computer gelezen.

GEKOPPELDE PLATFORMS, ALS JE WILT
Log in of gebruik je eigen sleutel, en importeer handmatig of volgens een planning. Waar het platform dat toelaat, vraagt de add-on alleen toestemming om te lezen. Gegevens gaan rechtstreeks naar je spreadsheet: we hebben geen server.

RAPPORTEN OM TE DELEN
Diagrammen, benchmarks, de beste en zwakste berichten en een vergelijking met de vorige periode, op een tabblad met ingebouwde functies, dat ook werkt voor mensen zonder de add-on.

PRIVACY
De add-on heeft alleen toegang tot de spreadsheet waarin je hem opent. Geen tracking, geen advertenties. Je kunt auteur en tekst van oude vermeldingen automatisch laten leegmaken, en één auteur overal verwijderen. Bij Privacy in de instellingen staat elke machtiging en elk adres, met de reden.

In het Nederlands, Engels en Spaans. Gratis en open source, onder de MIT-licentie.`,
  },
};
