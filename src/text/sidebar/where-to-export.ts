import type { Translated } from "../language.ts";

/** Where each platform lets its user download the files that the importer reads, in the order people are shown them. */
export const whereToExport: readonly { platform: string; where: Translated }[] = [
  {
    platform: "Instagram, Facebook",
    where: {
      en: "On a computer, open Meta Business Suite: Insights > Content > Export data. Choose posts, the period and CSV.",
      es: "En un ordenador, abre Meta Business Suite: Estadísticas > Contenido > Exportar datos. Elige publicaciones, el periodo y CSV.",
      nl: "Open Meta Business Suite op een computer: Statistieken > Content > Gegevens exporteren. Kies berichten, de periode en CSV.",
    },
  },
  {
    platform: "X",
    where: {
      en: "With X Premium, on x.com: Premium > Analytics > Content, then the download arrow. Files of the old Twitter Analytics (tweet activity) work too.",
      es: "Con X Premium, en x.com: Premium > Estadísticas > Contenido, y la flecha de descarga. Los archivos de la antigua Twitter Analytics (actividad de tuits) también sirven.",
      nl: "Met X Premium, op x.com: Premium > Analyse > Content, en dan de downloadpijl. Bestanden van het oude Twitter Analytics (tweetactiviteit) kunnen ook.",
    },
  },
  {
    platform: "TikTok",
    where: {
      en: "On a computer, open tiktok.com/tiktokstudio: Analytics > Overview or Content > Download data. Choose CSV.",
      es: "En un ordenador, abre tiktok.com/tiktokstudio: Analíticas > Resumen o Contenido > Descargar datos. Elige CSV.",
      nl: "Open tiktok.com/tiktokstudio op een computer: Analyse > Overzicht of Content > Gegevens downloaden. Kies CSV.",
    },
  },
];
