import type { ConnectorTexts } from "../connector-text.ts";

export const youtubeMentions: ConnectorTexts = {
  en: {
    needs:
      "Videos are searched for the names and hashtags on the Listen tab; your own API key is enough for that. Sign in with the Google account that your channel belongs to, and comments below your own videos are read too: Google shows them only with a permission that also covers editing, of which the add-on uses nothing but reading. It costs nothing.",
    cannot:
      "Google allows about 100 searches a day for everybody who shares an app or key, and each name or hashtag takes one or more: long lists or several imports a day use them up. A video counts when its title or description holds the name. Of comments, those below your own videos are read, without the replies to them; comments below other videos are not found.",
    key: "An API key searches videos only. In the Google Cloud console make a project, enable “YouTube Data API v3”, and choose Credentials, Create credentials, API key. It begins with AIza.",
    failures: {
      quota_exhausted: [
        "YouTube has answered all the searches that it allows in one day.",
        "The import can go on after midnight in California (in the morning in Europe). Listen for fewer names and hashtags, or import less often, if this happens every day.",
      ],
      permission: [
        "YouTube does not show this with what you have allowed.",
        "Sign in again with the account that the channel belongs to and tick the permission. With an API key, “YouTube Data API v3” has to be enabled in its project.",
      ],
    },
  },
  es: {
    needs:
      "Se buscan vídeos con los nombres y etiquetas de la pestaña Escuchar; para eso basta tu propia clave de API. Si inicias sesión con la cuenta de Google a la que pertenece tu canal, se leen también los comentarios de tus vídeos: Google solo los muestra con un permiso que incluye editar, del que el complemento no usa más que la lectura. No cuesta nada.",
    cannot:
      "Google permite unas 100 búsquedas al día entre todos los que comparten una app o clave, y cada nombre o etiqueta gasta una o más: las listas largas o varias importaciones al día las agotan. Un vídeo cuenta cuando su título o su descripción contienen el nombre. De los comentarios se leen los de tus propios vídeos, sin las respuestas; los de otros vídeos no se encuentran.",
    key: "Una clave de API solo busca vídeos. En la consola de Google Cloud crea un proyecto, habilita «YouTube Data API v3» y elige Credenciales, Crear credenciales, Clave de API. Empieza por AIza.",
    failures: {
      quota_exhausted: [
        "YouTube ya ha respondido a todas las búsquedas que permite en un día.",
        "La importación puede seguir después de la medianoche de California (por la mañana en Europa). Escucha menos nombres y etiquetas o importa con menos frecuencia si pasa todos los días.",
      ],
      permission: [
        "YouTube no muestra esto con lo que has permitido.",
        "Vuelve a iniciar sesión con la cuenta a la que pertenece el canal y marca el permiso. Con una clave de API, «YouTube Data API v3» tiene que estar habilitada en su proyecto.",
      ],
    },
  },
  nl: {
    needs:
      "Er wordt naar video's gezocht met de namen en hashtags op het tabblad Luisteren; daarvoor is een eigen API-sleutel genoeg. Log je in met het Google-account waar je kanaal bij hoort, dan worden ook reacties onder je eigen video's gelezen: Google toont die alleen met een recht dat ook bewerken omvat, waarvan de add-on alleen het lezen gebruikt. Het kost niets.",
    cannot:
      "Google staat ongeveer 100 zoekopdrachten per dag toe voor iedereen die een app of sleutel deelt, en elke naam of hashtag kost er een of meer: bij lange lijsten of meer imports per dag raken ze op. Een video telt als de naam in de titel of beschrijving staat. Van reacties worden die onder je eigen video's gelezen, zonder de antwoorden erop; die onder andere video's worden niet gevonden.",
    key: "Een API-sleutel zoekt alleen video's. Maak in de Google Cloud-console een project, zet ‘YouTube Data API v3’ aan en kies Inloggegevens, Inloggegevens maken, API-sleutel. Hij begint met AIza.",
    failures: {
      quota_exhausted: [
        "YouTube heeft alle zoekopdrachten beantwoord die het op één dag toestaat.",
        "De import kan verder na middernacht in Californië ('s ochtends in Europa). Luister naar minder namen en hashtags of importeer minder vaak als dit elke dag gebeurt.",
      ],
      permission: [
        "YouTube toont dit niet met wat je hebt toegestaan.",
        "Log opnieuw in met het account waar het kanaal bij hoort en vink het recht aan. Met een API-sleutel moet ‘YouTube Data API v3’ in het project aan staan.",
      ],
    },
  },
};
