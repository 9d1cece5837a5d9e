import { defineFormat } from "./define-format.ts";

/** Meta Business Suite, Insights, Content, Export: Instagram posts, reels and stories. */
export const instagramContent = defineFormat({
  id: "instagram-content",
  label: {
    en: "Instagram content export",
    es: "exportación de contenido de Instagram",
    nl: "Instagram-export van content",
  },
  platform: "instagram",
  table: "posts",
  counts: "unknown",
  requiredFields: ["post_id", "account", "published_at"],
  headers: {
    post_id: {
      en: "Post ID",
      es: "Identificador de la publicación",
      nl: "Bericht-ID",
      pt: "Identificação da publicação",
      de: "Beitrags-ID",
    },
    account: {
      en: "Account username",
      es: "Nombre de usuario de la cuenta",
      nl: "Gebruikersnaam account",
      pt: "Nome de usuário da conta",
    },
    url: { en: "Permalink", es: "Enlace permanente", nl: "Permalink", pt: "Link permanente" },
    published_at: {
      en: "Publish time",
      es: "Hora de publicación",
      nl: "Publicatietijdstip",
      pt: "Horário de publicação",
    },
    type: { en: "Post type", es: "Tipo de publicación", nl: "Berichttype", pt: "Tipo de publicação" },
    text: { en: "Description", es: "Descripción", nl: "Omschrijving", pt: "Descrição" },
    impressions: { en: "Impressions" },
    reach: { en: "Reach", es: "Alcance", nl: "Bereik", pt: "Alcance" },
    views: { en: "Views", es: "Visualizaciones", nl: "Weergaven", pt: "Visualizações" },
    likes: { en: "Likes", es: "Me gusta", nl: "Vind-ik-leuks", pt: "Curtidas" },
    comments: { en: ["Comments", "Replies"], es: ["Comentarios", "Respuestas"], nl: "Opmerkingen", pt: "Comentários" },
    shares: {
      en: "Shares",
      es: "Veces que se ha compartido",
      nl: "Aantal keer gedeeld",
      pt: "Compartilhamentos",
    },
    saves: { en: "Saves", es: "Veces guardado", nl: "Aantal keer opgeslagen", pt: "Salvamentos" },
    clicks: { en: "Link clicks", es: "Clics en el enlace" },
    duration: { en: "Duration (sec)", es: "Duración (segundos)", nl: "Duur (sec.)", pt: "Duração (segundos)" },
    // In Spanish exports, "Seguidores" is the follows that the post gained, not the number of followers.
    new_followers: { en: "Follows", es: "Seguidores", nl: "Volgt", pt: "Seguimentos" },
    profile_visits: { en: "Profile visits", es: "Visitas al perfil" },
  },
  columns: {
    note: { en: "Data comment", es: "Comentario sobre los datos", pt: "Comentário de dados" },
  },
  dates: { published_at: "MM/DD/YYYY HH:mm[:ss]" },
  note: "note",
});
