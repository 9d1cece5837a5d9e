import type { ConnectorTexts } from "../connector-text.ts";

export const youtubeMentions: ConnectorTexts = {
  setUp:
    "Enable YouTube Data API v3 in the Google Cloud project. Comments take the scope youtube.force-ssl, which is asked for only when a user wants them. Google allows about 100 searches a day for everyone who shares the app.",
  en: {
    needs: "An API key or a Google account. Comments need your channel's account and one more permission. Free.",
    gets: "Imports videos with your brands' names and hashtags in the title or description, and comments on your own videos.",
    cannot: "Comments on other videos and replies to comments. Google allows about 100 searches a day per app or key.",
    notes: "Each name or hashtag takes one or more searches. Long lists or several imports a day can reach the limit.",
    key: "An API key searches videos only. Create a project in the Google Cloud console and enable “YouTube Data API v3”. Then choose Credentials > Create credentials > API key. It begins with AIza.",
    failures: {
      quota_exhausted: [
        "You've reached YouTube's daily search limit.",
        "The limit resets at midnight Pacific Time. If this happens every day, track fewer names and hashtags or import less often.",
      ],
      permission: [
        "You don't have permission to view this on YouTube.",
        "Sign in again with the channel's account and allow the permission. An API key needs “YouTube Data API v3” enabled in its project.",
      ],
    },
  },
  es: {
    needs: "Una clave de API o una cuenta de Google. Los comentarios necesitan un permiso más. Gratis.",
    gets: "Importa vídeos con nombres y hashtags de tus marcas en el título o la descripción. También comentarios de tus vídeos.",
    cannot:
      "Comentarios de otros vídeos y respuestas a comentarios. Google permite unas 100 búsquedas al día por app o clave.",
    notes:
      "Cada nombre o hashtag gasta una búsqueda o más. Las listas largas o varias importaciones al día pueden agotar el límite.",
    key: "Una clave de API solo busca vídeos. Crea un proyecto en la consola de Google Cloud y habilita «YouTube Data API v3». Después, elige Credenciales > Crear credenciales > Clave de API. Empieza por AIza.",
    failures: {
      quota_exhausted: [
        "Has alcanzado el límite diario de búsquedas de YouTube.",
        "El límite se restablece a medianoche (hora del Pacífico). Si pasa todos los días, sigue menos nombres y hashtags o importa con menos frecuencia.",
      ],
      permission: [
        "No tienes permiso para ver esto en YouTube.",
        "Vuelve a iniciar sesión con la cuenta del canal y acepta el permiso. Una clave de API necesita «YouTube Data API v3» en su proyecto.",
      ],
    },
  },
  nl: {
    needs:
      "Een API-sleutel of Google-account. Voor reacties heb je het account van je kanaal en een extra recht nodig. Gratis.",
    gets: "Importeert video's met namen en hashtags van je merken in de titel of beschrijving, en reacties op je eigen video's.",
    cannot:
      "Reacties op andere video's en antwoorden op reacties. Google staat per app of sleutel ongeveer 100 zoekopdrachten per dag toe.",
    notes:
      "Elke naam of hashtag kost een of meer zoekopdrachten. Met lange lijsten of meer imports per dag kun je de limiet bereiken.",
    key: "Met een API-sleutel zoek je alleen video's. Maak in de Google Cloud-console een project en zet ‘YouTube Data API v3’ aan. Kies Inloggegevens > Inloggegevens maken > API-sleutel. De sleutel begint met AIza.",
    failures: {
      quota_exhausted: [
        "Je hebt de daglimiet voor zoekopdrachten van YouTube bereikt.",
        "De limiet begint om middernacht Pacific Time opnieuw. Gebeurt dit elke dag? Volg minder namen en hashtags of importeer minder vaak.",
      ],
      permission: [
        "Je hebt hier op YouTube geen toegang toe.",
        "Log opnieuw in met het account van het kanaal en sta het recht toe. Zet bij een API-sleutel ‘YouTube Data API v3’ aan in het project.",
      ],
    },
  },
};
