import type { Translated } from "../language.ts";

/** Where users download each platform's export files, in the order shown. */
export const whereToExport: readonly { platform: string; where: Translated }[] = [
  {
    platform: "Instagram, Facebook",
    where: {
      en: "On a computer, open Meta Business Suite: Insights > Content > Export data. Choose posts, the period and CSV.",
      es: "Abre Meta Business Suite en la web: Estadísticas > Contenido > Exportar datos. Elige publicaciones, el periodo y CSV.",
      nl: "Open Meta Business Suite op een computer: Statistieken > Content > Gegevens exporteren. Kies berichten, de periode en CSV.",
    },
  },
  {
    platform: "X",
    where: {
      en: "With X Premium, on x.com: Premium > Analytics > Content, then the download arrow. Files from the old Twitter Analytics (tweet activity) work too.",
      es: "Con X Premium, en x.com: Premium > Estadísticas > Contenido, y la flecha de descarga. Los archivos de la antigua Twitter Analytics (actividad de tuits) también funcionan.",
      nl: "Met X Premium, op x.com: Premium > Analyse > Content, en dan de downloadpijl. Bestanden van het oude Twitter Analytics (tweetactiviteit) werken ook.",
    },
  },
  {
    platform: "TikTok",
    where: {
      en: "On a computer, open tiktok.com/tiktokstudio: Analytics > Overview or Content > Download data. Choose CSV.",
      es: "Abre tiktok.com/tiktokstudio en la web: Analíticas > Resumen o Contenido > Descargar datos. Elige CSV.",
      nl: "Open tiktok.com/tiktokstudio op een computer: Analyse > Overzicht of Content > Gegevens downloaden. Kies CSV.",
    },
  },
  {
    platform: "YouTube",
    where: {
      en: "On a computer, open YouTube Studio: Analytics > Advanced mode, then the download arrow and CSV. You can drop the zip file as is.",
      es: "Abre YouTube Studio en la web: Estadísticas > Modo avanzado, la flecha de descarga y CSV. Puedes soltar el zip tal cual.",
      nl: "Open YouTube Studio op een computer: Analytics > Geavanceerde modus, dan de downloadpijl en CSV. De zip kun je zo hierheen slepen.",
    },
  },
  {
    platform: "LinkedIn",
    where: {
      en: "As a Page admin: Analytics > Content, Followers or Visitors > Export. For your own posts: Analytics > Content > Export.",
      es: "Como administrador de una página: Analíticas > Contenido, Seguidores o Visitantes > Exportar. De tus publicaciones: Analíticas > Contenido > Exportar.",
      nl: "Als beheerder van een pagina: Analyse > Content, Volgers of Bezoekers > Exporteren. Voor je eigen berichten: Analyse > Content > Exporteren.",
    },
  },
  {
    platform: "Google Analytics, Search Console",
    where: {
      en: "Open a report, then Share or Export, and choose CSV.",
      es: "Abre un informe, elige Compartir o Exportar y después CSV.",
      nl: "Open een rapport, kies Delen of Exporteren en dan CSV.",
    },
  },
  {
    platform: "Mailchimp, Klaviyo",
    where: {
      en: "Open the list of campaigns or their reports and choose Export.",
      es: "Abre la lista de campañas o sus informes y elige Exportar.",
      nl: "Open de lijst met campagnes of hun rapporten en kies Exporteren.",
    },
  },
];
