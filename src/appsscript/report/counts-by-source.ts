// Written by `npm run readme`: what is changed here by hand is lost.

import type { PostCounts } from "../../reports/report-inputs.ts";

/** Whether the figures of a source's posts include what was paid for; sources that are not listed do not say. */
export const countsBySource: Readonly<Record<string, PostCounts>> = {
  "Bluesky API": "total",
  "Exportación antigua de publicaciones de Facebook Insights": "mixed",
  "Exportación de contenido de Facebook": "mixed",
  "Exportación de rendimiento de publicaciones de Sprout Social": "mixed",
  "Exportación de una página de LinkedIn": "total",
  "Facebook content export": "mixed",
  "Facebook-export van content": "mixed",
  "Instagram API": "mixed",
  "LinkedIn API": "organic",
  "LinkedIn page export": "total",
  "LinkedIn-export van een pagina": "total",
  "Mastodon API": "total",
  "Old Facebook Insights export of posts": "mixed",
  "Oude Facebook Insights-export van berichten": "mixed",
  "Pinterest API": "organic",
  "Sprout Social post performance export": "mixed",
  "Sprout Social-export van berichtprestaties": "mixed",
  "Tabla de vídeos de YouTube": "mixed",
  "X API": "total",
  "YouTube API": "mixed",
  "YouTube table of videos": "mixed",
  "YouTube-tabel van video's": "mixed",
};
