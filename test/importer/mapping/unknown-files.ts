/** Files as written by various tools, with fictional accounts, texts and numbers. No format knows their headers. */
export interface UnknownFile {
  name: string;
  content: string;
  /** The expected guess. */
  table: string;
  platform: string;
  columns: Record<string, string>;
}

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

export const planner: UnknownFile = {
  name: "planner-posts.csv",
  content: lines(
    "Post ID,Date (GMT),Social network,Profile,Post message,Permalink,Impressions,Reactions,Comments,Shares,Engagement rate,Link clicks",
    '17901,2026-05-02 09:30,Instagram,@luna.bakes,"Rye, fresh from the oven",https://www.instagram.com/p/AA1/,"1,204",81,7,3,7.56%,12',
    '17902,2026-05-03 18:00,LinkedIn Page,Luna Bakes,"We are hiring",https://www.linkedin.com/feed/update/2/,980,20,1,0,2.14%,40',
  ),
  table: "posts",
  platform: "instagram",
  columns: {
    "post id": "post_id",
    "date (gmt)": "published_at",
    "social network": "platform",
    profile: "account",
    "post message": "text",
    permalink: "url",
    impressions: "impressions",
    reactions: "likes",
    comments: "comments",
    shares: "shares",
    "link clicks": "clicks",
  },
};

export const spanishPosts: UnknownFile = {
  name: "publicaciones.csv",
  content: lines(
    "Fecha de publicación;Texto;Enlace;Impresiones;Alcance;Me gusta;Comentarios;Veces guardado;Veces compartido;Interacción (%)",
    "02/05/2026 09:30;Pan de centeno;https://www.instagram.com/p/BB1/;1.204;1.180;81;7;4;3;7,5",
    "13/05/2026 18:00;Bollos;https://www.instagram.com/p/BB2/;2.000;1.950;40;2;1;0;2,1",
  ),
  table: "posts",
  platform: "instagram",
  columns: {
    "fecha de publicación": "published_at",
    texto: "text",
    enlace: "url",
    impresiones: "impressions",
    alcance: "reach",
    "me gusta": "likes",
    comentarios: "comments",
    "veces guardado": "saves",
    "veces compartido": "shares",
  },
};

export const dutchCampaigns: UnknownFile = {
  name: "nieuwsbrieven.csv",
  content: lines(
    "Campagnenaam;Onderwerp;Verzonden op;Ontvangers;Bezorgd;Unieke opens;Unieke klikken;Afmeldingen;Openingspercentage",
    "Lente;Nieuw brood;12-05-2026 09:00;2.000;1.980;812;96;4;41,0%",
    "Zomer;IJs en ijskoffie;3-6-2026 09:00;2.010;1.991;790;88;6;39,7%",
  ),
  table: "campaigns",
  platform: "",
  columns: {
    campagnenaam: "title",
    onderwerp: "subject",
    "verzonden op": "sent_at",
    ontvangers: "recipients",
    bezorgd: "delivered",
    "unieke opens": "opens",
    "unieke klikken": "clicks",
    afmeldingen: "unsubscribes",
  },
};

export const germanCampaigns: UnknownFile = {
  name: "kampagnen.csv",
  content: lines(
    "Kampagnenname;Betreff;Versanddatum;Empfänger;Zugestellt;Eindeutige Öffnungen;Öffnungen;Eindeutige Klicks;Klicks;Abmeldungen;Beschwerden",
    "Frühling;Neues Brot;12.05.2026 09:00;2000;1980;812;1020;96;130;4;0",
    "Sommer;Eis;03.05.2026 09:00;2010;1991;790;998;88;120;6;1",
  ),
  table: "campaigns",
  platform: "",
  columns: {
    kampagnenname: "title",
    betreff: "subject",
    versanddatum: "sent_at",
    empfänger: "recipients",
    zugestellt: "delivered",
    "eindeutige öffnungen": "opens",
    öffnungen: "total_opens",
    "eindeutige klicks": "clicks",
    klicks: "total_clicks",
    abmeldungen: "unsubscribes",
    beschwerden: "complaints",
  },
};

export const frenchPosts: UnknownFile = {
  name: "publications facebook.csv",
  content: lines(
    "Date de publication,Texte de la publication,Lien de la publication,Nombre de vues,J’aime,Commentaires,Partages,Taux d’engagement",
    "2 mai 2026,Du pain de seigle,https://exemple.test/1,1204,81,7,3,0.0756",
    "13 mai 2026,Des brioches,https://exemple.test/2,2000,40,2,0,0.021",
  ),
  table: "posts",
  platform: "facebook",
  columns: {
    "date de publication": "published_at",
    "texte de la publication": "text",
    "lien de la publication": "url",
    "nombre de vues": "views",
    "j'aime": "likes",
    commentaires: "comments",
    partages: "shares",
  },
};

export const portugueseEpisodes: UnknownFile = {
  name: "episodios.csv",
  content: lines(
    "Título do episódio,Data de publicação,Total de downloads,Ouvintes únicos,Duração",
    "Massa mãe,2026-05-02,1204,800,00:31:20",
    "Farinhas,2026-05-09,980,640,00:28:05",
  ),
  table: "episodes",
  platform: "",
  columns: {
    "título do episódio": "title",
    "data de publicação": "published_at",
    "total de downloads": "downloads",
    "ouvintes únicos": "listeners",
    duração: "duration",
  },
};

export const podcastHost: UnknownFile = {
  name: "show-downloads.csv",
  content: lines(
    "Episode Title,Published At,All Time Downloads,Episode Length",
    '"Sourdough, a love story","Jan 5, 2026 at 9:00 AM",1204,1880',
    'Flour,"Jan 12, 2026 at 9:00 AM",980,1685',
  ),
  table: "episodes",
  platform: "",
  columns: {
    "episode title": "title",
    "published at": "published_at",
    "all time downloads": "downloads",
    "episode length": "duration",
  },
};

export const days: UnknownFile = {
  name: "account days.csv",
  content: lines(
    "Luna Bakes: overview",
    "",
    "Day,Total followers,New followers,Reach,Profile visits",
    "2026-05-01,8200,12,640,31",
    "2026-05-02,8214,14,702,40",
    "Total,,26,1342,71",
  ),
  table: "days",
  platform: "",
  columns: {
    day: "date",
    "total followers": "followers",
    "new followers": "new_followers",
    reach: "reach",
    "profile visits": "profile_visits",
  },
};

export const germanAudience: UnknownFile = {
  name: "instagram-zielgruppe.csv",
  content: lines("Land,Anzahl der Follower,Anteil", "Deutschland,5200,63.4", "Österreich,3000,36.6"),
  table: "audience",
  platform: "instagram",
  columns: { land: "value", "anzahl der follower": "followers", anteil: "share" },
};

export const webPages: UnknownFile = {
  name: "pages.csv",
  content: lines(
    "Page URL,Page title,Page views,Visitors,Conversions",
    "https://luna-bakes.test/rye,Rye bread,1204,900,12",
    "https://luna-bakes.test/buns,Buns,700,610,3",
  ),
  table: "pages",
  platform: "",
  columns: {
    "page url": "page",
    "page title": "title",
    "page views": "views",
    visitors: "users",
    conversions: "key_events",
  },
};

export const inbox: UnknownFile = {
  name: "inbox.csv",
  content: lines(
    "Ticket ID,Inbox,Received at,First response at,Closed at,Customer name",
    "9001,Instagram,2026-05-02 09:30,2026-05-02 10:10,2026-05-02 11:00,A. Person",
    "9002,E-mail,2026-05-03 08:00,2026-05-03 08:45,,B. Person",
  ),
  table: "conversations",
  platform: "",
  columns: {
    "ticket id": "conversation_id",
    inbox: "channel",
    "received at": "received_at",
    "first response at": "first_response_at",
    "closed at": "resolved_at",
  },
};

export const unknownFiles: readonly UnknownFile[] = [
  planner,
  spanishPosts,
  dutchCampaigns,
  germanCampaigns,
  frenchPosts,
  portugueseEpisodes,
  podcastHost,
  days,
  germanAudience,
  webPages,
  inbox,
];
