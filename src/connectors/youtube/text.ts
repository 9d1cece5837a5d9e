import type { ConnectorTexts } from "../connector-text.ts";

export const youtube: ConnectorTexts = {
  en: {
    needs:
      "For your own channel: sign in with the Google account that it belongs to, and tick both permissions. For other channels' public numbers an API key of your own is enough. It costs nothing; Google allows 10,000 requests a day for everybody who shares an app or a key.",
    cannot:
      "Only your own channel has shares, watch time, new subscribers, numbers by day and countries; they come two to three days late. Impressions and unique viewers are not given: import YouTube Studio's file for them. Subscribers are rounded to three digits and missing where a channel hides them; their history is what the add-on writes down at every import.",
    key: "An API key reads public channels only. In the Google Cloud console, create a project, enable “YouTube Data API v3”, then choose Credentials, Create credentials, API key. It begins with AIza.",
    failures: {
      quota_exhausted: [
        "YouTube has answered all the requests that it allows for one day.",
        "The import can go on after midnight in California (the morning in Europe). Import fewer channels or less often if this happens every day.",
      ],
      permission: [
        "YouTube does not show these numbers with what you have allowed.",
        "Sign in again with the account that the channel belongs to, and tick both permissions. With an API key only public channels can be read, and “YouTube Data API v3” has to be enabled in its project.",
      ],
      not_found: [
        "There is no such channel, or this Google account has none.",
        "Check the name (it begins with @) or paste the channel's address. For your own channel, sign in with the account that it belongs to.",
      ],
    },
  },
  es: {
    needs:
      "Para tu propio canal: inicia sesión con la cuenta de Google a la que pertenece y marca los dos permisos. Para los números públicos de otros canales basta con una clave de API propia. No cuesta nada; Google permite 10 000 consultas al día entre todos los que comparten una aplicación o una clave.",
    cannot:
      "Solo tu propio canal tiene veces compartido, tiempo de visualización, suscriptores nuevos, números por día y países; llegan con dos o tres días de retraso. No da impresiones ni espectadores únicos: para eso importa el archivo de YouTube Studio. Los suscriptores están redondeados a tres cifras y faltan si el canal los oculta; su historial es lo que el complemento anota en cada importación.",
    key: "Una clave de API solo lee canales públicos. En la consola de Google Cloud crea un proyecto, habilita «YouTube Data API v3» y elige Credenciales, Crear credenciales, Clave de API. Empieza por AIza.",
    failures: {
      quota_exhausted: [
        "YouTube ya ha respondido a todas las consultas que permite en un día.",
        "La importación puede seguir después de la medianoche de California (por la mañana en Europa). Importa menos canales o con menos frecuencia si pasa todos los días.",
      ],
      permission: [
        "YouTube no muestra estos números con lo que has permitido.",
        "Vuelve a iniciar sesión con la cuenta a la que pertenece el canal y marca los dos permisos. Con una clave de API solo se leen canales públicos, y «YouTube Data API v3» tiene que estar habilitada en su proyecto.",
      ],
      not_found: [
        "No existe ese canal, o esta cuenta de Google no tiene ninguno.",
        "Comprueba el nombre (empieza por @) o pega la dirección del canal. Para tu propio canal, inicia sesión con la cuenta a la que pertenece.",
      ],
    },
  },
  nl: {
    needs:
      "Voor je eigen kanaal: log in met het Google-account waar het bij hoort en vink beide rechten aan. Voor openbare cijfers van andere kanalen is een eigen API-sleutel genoeg. Het kost niets; Google staat 10.000 verzoeken per dag toe voor iedereen die een app of sleutel deelt.",
    cannot:
      "Alleen je eigen kanaal heeft gedeelde video's, kijktijd, nieuwe abonnees, cijfers per dag en landen; ze komen twee tot drie dagen later. Vertoningen en unieke kijkers geeft YouTube niet: importeer daarvoor het bestand van YouTube Studio. Abonnees zijn afgerond op drie cijfers en ontbreken als een kanaal ze verbergt; hun geschiedenis is wat de add-on bij elke import noteert.",
    key: "Een API-sleutel leest alleen openbare kanalen. Maak in de Google Cloud-console een project, zet ‘YouTube Data API v3’ aan en kies Inloggegevens, Inloggegevens maken, API-sleutel. Hij begint met AIza.",
    failures: {
      quota_exhausted: [
        "YouTube heeft alle verzoeken beantwoord die het op één dag toestaat.",
        "De import kan verder na middernacht in Californië ('s ochtends in Europa). Importeer minder kanalen of minder vaak als dit elke dag gebeurt.",
      ],
      permission: [
        "YouTube toont deze cijfers niet met wat je hebt toegestaan.",
        "Log opnieuw in met het account waar het kanaal bij hoort en vink beide rechten aan. Met een API-sleutel zijn alleen openbare kanalen te lezen, en ‘YouTube Data API v3’ moet in het project aan staan.",
      ],
      not_found: [
        "Dit kanaal bestaat niet, of dit Google-account heeft er geen.",
        "Controleer de naam (die begint met @) of plak het adres van het kanaal. Log voor je eigen kanaal in met het account waar het bij hoort.",
      ],
    },
  },
};
