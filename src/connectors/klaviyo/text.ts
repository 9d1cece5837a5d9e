import type { ConnectorTexts } from "../connector-text.ts";

export const klaviyo: ConnectorTexts = {
  en: {
    needs: "A Klaviyo account, and a private API key that may read accounts, campaigns and metrics. Free.",
    cannot:
      "Mail programs that protect their readers open e-mails by themselves, so opens are too high: judge by clicks. Klaviyo gives no list names and no forwards; revenue is that of the orders it puts down to the campaign, and is missing without a shop. Flows and text messages are not imported. It answers two reports a minute, each of a year: a long first import takes some minutes.",
    key: "In Klaviyo choose Settings, API keys, Create private API key. Give it read access to accounts, campaigns and metrics; it begins with pk_.",
    failures: {
      permission: [
        "This key may not read what the import needs.",
        "Make a new private key in Klaviyo with read access to accounts, campaigns and metrics.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Klaviyo y una clave de API privada que pueda leer cuentas, campañas y métricas. Es gratis.",
    cannot:
      "Los programas de correo que protegen a sus lectores abren los correos por su cuenta, así que las aperturas salen demasiado altas: fíjate en los clics. Klaviyo no da nombres de listas ni reenvíos; los ingresos son los de los pedidos que atribuye a la campaña y faltan si no hay tienda. No se importan los flujos ni los SMS. Responde dos informes por minuto, cada uno de un año: una primera importación larga tarda unos minutos.",
    key: "En Klaviyo elige Configuración, Claves de API, Crear clave de API privada. Dale permiso de lectura de cuentas, campañas y métricas; empieza por pk_.",
    failures: {
      permission: [
        "Esta clave no puede leer lo que la importación necesita.",
        "Crea en Klaviyo una clave privada nueva con permiso de lectura de cuentas, campañas y métricas.",
      ],
    },
  },
  nl: {
    needs: "Een Klaviyo-account en een privé-API-sleutel die accounts, campagnes en metrics mag lezen. Gratis.",
    cannot:
      "Mailprogramma's die hun lezers beschermen, openen e-mails uit zichzelf. Daardoor zijn de openingen te hoog: ga af op de klikken. Klaviyo geeft geen namen van lijsten en geen doorgestuurde mails; de omzet is die van de bestellingen die het aan de campagne toeschrijft en ontbreekt zonder winkel. Flows en sms'jes worden niet geïmporteerd. Klaviyo beantwoordt twee rapporten per minuut, elk van een jaar: een lange eerste import duurt een paar minuten.",
    key: "Kies in Klaviyo Instellingen, API-sleutels, Privé-API-sleutel maken. Geef leesrechten op accounts, campagnes en metrics; de sleutel begint met pk_.",
    failures: {
      permission: [
        "Deze sleutel mag niet lezen wat de import nodig heeft.",
        "Maak in Klaviyo een nieuwe privésleutel met leesrechten op accounts, campagnes en metrics.",
      ],
    },
  },
};
