import type { ConnectorTexts } from "../connector-text.ts";

export const brevo: ConnectorTexts = {
  en: {
    needs: "A Brevo account and an API key. Free.",
    cannot:
      "Mail programs that protect their readers open e-mails by themselves, so opens are too high: judge by clicks. Brevo gives no list names, forwards or revenue. Campaigns older than six months are asked for one by one, and Brevo answers about a hundred requests an hour: a long first import goes on by itself for some hours. Automations and transactional e-mails are not imported.",
    key: "In Brevo choose your account, then SMTP & API, API keys, Generate a new API key; it begins with xkeysib-.",
    failures: {
      permission: [
        "Brevo does not let this key in.",
        "The add-on asks from Google's changing addresses: if Brevo only lets known IP addresses in, switch that off for API keys under Security, Authorised IPs.",
      ],
      rate_limited: [
        "Brevo has answered as many requests as it does in an hour.",
        "Wait: the import goes on from where it stopped. A shorter period takes less.",
      ],
    },
  },
  es: {
    needs: "Una cuenta de Brevo y una clave de API. Es gratis.",
    cannot:
      "Los programas de correo que protegen a sus lectores abren los correos por su cuenta, así que las aperturas salen demasiado altas: fíjate en los clics. Brevo no da nombres de listas, reenvíos ni ingresos. Las campañas de hace más de seis meses se piden una a una y Brevo responde unas cien consultas por hora: una primera importación larga sigue sola durante unas horas. No se importan las automatizaciones ni los correos transaccionales.",
    key: "En Brevo elige tu cuenta, SMTP y API, Claves de API, Generar una nueva clave de API; empieza por xkeysib-.",
    failures: {
      permission: [
        "Brevo no deja entrar esta clave.",
        "El complemento consulta desde direcciones de Google que cambian: si Brevo solo admite direcciones IP conocidas, desactívalo para las claves de API en Seguridad, IP autorizadas.",
      ],
      rate_limited: [
        "Brevo ya ha respondido todas las consultas que admite en una hora.",
        "Espera: la importación sigue donde se quedó. Un periodo más corto consume menos.",
      ],
    },
  },
  nl: {
    needs: "Een Brevo-account en een API-sleutel. Gratis.",
    cannot:
      "Mailprogramma's die hun lezers beschermen, openen e-mails uit zichzelf. Daardoor zijn de openingen te hoog: ga af op de klikken. Brevo geeft geen namen van lijsten, doorgestuurde mails of omzet. Campagnes van meer dan zes maanden oud worden één voor één gevraagd, en Brevo beantwoordt zo'n honderd verzoeken per uur: een lange eerste import gaat vanzelf een paar uur door. Automatiseringen en transactionele e-mails worden niet geïmporteerd.",
    key: "Kies in Brevo je account, dan SMTP & API, API-sleutels, Nieuwe API-sleutel genereren; de sleutel begint met xkeysib-.",
    failures: {
      permission: [
        "Brevo laat deze sleutel niet toe.",
        "De add-on vraagt vanaf wisselende adressen van Google: laat Brevo alleen bekende IP-adressen toe, zet dat dan voor API-sleutels uit bij Beveiliging, Geautoriseerde IP-adressen.",
      ],
      rate_limited: [
        "Brevo heeft zoveel verzoeken beantwoord als het in een uur doet.",
        "Wacht even: de import gaat verder waar hij gebleven was. Een kortere periode kost minder.",
      ],
    },
  },
};
