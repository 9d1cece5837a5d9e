import type { ConnectorTexts } from "../connector-text.ts";

export const youtube: ConnectorTexts = {
  setUp:
    "Enable YouTube Data API v3 and YouTube Analytics API in the Google Cloud project. Google allows 10,000 requests a day for everyone who shares the app.",
  en: {
    needs:
      "The Google account of your channel: allow both permissions. For other channels, an API key is enough. Free.",
    gets: "Imports videos with views, likes and comments. Your own channel adds shares, watch time, new subscribers, daily totals and countries, 2 to 3 days late.",
    cannot: "Past subscriber counts. For impressions and unique viewers, import the export files of YouTube Studio.",
    notes:
      "Subscriber counts are rounded to three digits, and blank if a channel hides them. Each import records today's.",
    key: "An API key reads public channels only. Create a project in the Google Cloud console and enable “YouTube Data API v3”. Then choose Credentials > Create credentials > API key. It begins with AIza.",
    failures: {
      quota_exhausted: [
        "You've reached YouTube's daily request limit.",
        "The limit resets at midnight Pacific Time. If this happens every day, import fewer channels or less often.",
      ],
      permission: [
        "You don't have permission to view these YouTube statistics.",
        "Sign in again with the channel's account and allow both permissions. An API key reads public channels only and needs “YouTube Data API v3” enabled in its project.",
      ],
      not_found: [
        "Channel not found, or this Google account doesn't have one.",
        "Check the handle, which begins with @, or paste the channel's URL. For your own channel, sign in with its Google account.",
      ],
    },
  },
  es: {
    needs:
      "La cuenta de Google de tu canal: acepta los dos permisos. Para otros canales basta una clave de API. Gratis.",
    gets: "Importa vídeos con visualizaciones, me gusta y comentarios. Tu canal añade compartidos, tiempo de visualización, suscriptores nuevos, totales diarios y países, 2 o 3 días después.",
    cannot: "Suscriptores anteriores. Para impresiones y espectadores únicos, importa los archivos de YouTube Studio.",
    notes:
      "Los suscriptores se redondean a tres cifras y quedan vacíos si el canal los oculta. Cada importación registra los de hoy.",
    key: "Una clave de API solo lee canales públicos. Crea un proyecto en la consola de Google Cloud y habilita «YouTube Data API v3». Después, elige Credenciales > Crear credenciales > Clave de API. Empieza por AIza.",
    failures: {
      quota_exhausted: [
        "Has alcanzado el límite diario de consultas de YouTube.",
        "El límite se restablece a medianoche (hora del Pacífico). Si pasa todos los días, importa menos canales o con menos frecuencia.",
      ],
      permission: [
        "No tienes permiso para ver estas estadísticas de YouTube.",
        "Vuelve a iniciar sesión con la cuenta del canal y acepta los dos permisos. Una clave de API solo lee canales públicos y necesita «YouTube Data API v3» en su proyecto.",
      ],
      not_found: [
        "No se encuentra el canal, o esta cuenta de Google no tiene ninguno.",
        "Comprueba el nombre, que empieza por @, o pega la URL del canal. Para tu propio canal, inicia sesión con su cuenta de Google.",
      ],
    },
  },
  nl: {
    needs:
      "Het Google-account van je kanaal: sta beide rechten toe. Voor andere kanalen is een API-sleutel genoeg. Gratis.",
    gets: "Importeert video's met weergaven, likes en reacties. Bij je eigen kanaal ook shares, kijktijd, nieuwe abonnees, dagtotalen en landen, 2 tot 3 dagen later.",
    cannot:
      "Eerdere abonneeaantallen. Importeer voor impressies en unieke kijkers de exportbestanden van YouTube Studio.",
    notes:
      "Abonneeaantallen zijn afgerond op drie cijfers, en leeg als een kanaal ze verbergt. Elke import legt die van vandaag vast.",
    key: "Met een API-sleutel lees je alleen openbare kanalen. Maak in de Google Cloud-console een project en zet ‘YouTube Data API v3’ aan. Kies Inloggegevens > Inloggegevens maken > API-sleutel. De sleutel begint met AIza.",
    failures: {
      quota_exhausted: [
        "Je hebt de daglimiet van YouTube bereikt.",
        "De limiet begint om middernacht Pacific Time opnieuw. Gebeurt dit elke dag? Importeer minder kanalen of minder vaak.",
      ],
      permission: [
        "Je hebt geen toegang tot deze YouTube-statistieken.",
        "Log opnieuw in met het account van het kanaal en sta beide rechten toe. Een API-sleutel werkt alleen voor openbare kanalen. Zet ‘YouTube Data API v3’ aan in het project.",
      ],
      not_found: [
        "Kanaal niet gevonden, of dit Google-account heeft er geen.",
        "Controleer de naam, die begint met @, of plak de URL van het kanaal. Log voor je eigen kanaal in met het Google-account daarvan.",
      ],
    },
  },
};
