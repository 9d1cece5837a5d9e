import type { ConnectorTexts } from "../connector-text.ts";
import { inflatedOpens } from "../email/inflated-opens.ts";

export const brevo: ConnectorTexts = {
  en: {
    needs: "An API key from a Brevo account. Free.",
    gets: "Imports email campaigns with recipients, opens, clicks, bounces, unsubscribes and complaints.",
    cannot: `Automations, transactional emails, list names, forwards and revenue. ${inflatedOpens.en}`,
    notes:
      "Brevo allows about 100 requests an hour, and campaigns older than six months take one request each. A long first import takes hours and resumes automatically.",
    key: "Choose your account in Brevo, then SMTP & API > API keys > Generate a new API key. It begins with xkeysib-.",
    failures: {
      permission: [
        "Brevo rejected this API key.",
        "The add-on connects from Google's changing IP addresses. If Brevo allows known addresses only, turn this off for API keys under Security > Authorized IPs.",
      ],
      rate_limited: [
        "You've reached Brevo's hourly request limit.",
        "The import resumes automatically. A shorter period takes fewer requests.",
      ],
    },
  },
  es: {
    needs: "Una clave de API de una cuenta de Brevo. Gratis.",
    gets: "Importa campañas de correo con destinatarios, aperturas, clics, rebotes, bajas y quejas.",
    cannot: `Automatizaciones, correos transaccionales, nombres de listas, reenvíos e ingresos. ${inflatedOpens.es}`,
    notes:
      "Brevo permite unas 100 consultas por hora, y cada campaña de hace más de seis meses gasta una. Una primera importación larga tarda horas y se reanuda automáticamente.",
    key: "Elige tu cuenta en Brevo. Ve a SMTP y API > Claves de API > Generar una nueva clave de API. Empieza por xkeysib-.",
    failures: {
      permission: [
        "Brevo ha rechazado esta clave de API.",
        "El complemento se conecta desde direcciones IP de Google que cambian. Si Brevo solo admite direcciones conocidas, desactívalo para las claves de API en Seguridad > IP autorizadas.",
      ],
      rate_limited: [
        "Has alcanzado el límite de consultas por hora de Brevo.",
        "La importación se reanuda automáticamente. Un periodo más corto consume menos.",
      ],
    },
  },
  nl: {
    needs: "Een API-sleutel van een Brevo-account. Gratis.",
    gets: "Importeert e-mailcampagnes met ontvangers, opens, klikken, bounces, afmeldingen en klachten.",
    cannot: `Automatiseringen, transactionele e-mails, namen van lijsten, doorgestuurde mails en omzet. ${inflatedOpens.nl}`,
    notes:
      "Brevo staat ongeveer 100 verzoeken per uur toe, en elke campagne ouder dan zes maanden kost er één. Een lange eerste import duurt uren en gaat automatisch verder.",
    key: "Kies in Brevo je account en ga naar SMTP & API > API-sleutels > Nieuwe API-sleutel genereren. De sleutel begint met xkeysib-.",
    failures: {
      permission: [
        "Brevo heeft deze API-sleutel geweigerd.",
        "De add-on maakt verbinding vanaf wisselende IP-adressen van Google. Laat Brevo alleen bekende adressen toe? Zet dat voor API-sleutels uit bij Beveiliging > Geautoriseerde IP-adressen.",
      ],
      rate_limited: [
        "Je hebt de uurlimiet van Brevo bereikt.",
        "De import gaat automatisch verder. Een kortere periode kost minder verzoeken.",
      ],
    },
  },
};
