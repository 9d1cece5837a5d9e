import type { ConnectorTexts } from "../connector-text.ts";

export const hubspot: ConnectorTexts = {
  en: {
    needs:
      "A HubSpot account with marketing e-mail, and a private app with the scope “content”, which a super admin makes. Free.",
    cannot:
      "Mail programs that protect their readers open e-mails by themselves, so opens are too high: judge by clicks. HubSpot counts each person once: there are no total opens or clicks, and no list names, forwards or revenue. Automatic e-mails, which go on for as long as their workflow runs, are left out.",
    key: "In HubSpot choose Settings, Integrations, Private Apps, Create a private app, tick the scope “content”, and copy the access token; it begins with pat-.",
    failures: {
      permission: [
        "This private app may not read marketing e-mails.",
        "Give it the scope “content” in HubSpot under Settings, Integrations, Private Apps.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de HubSpot con correo de marketing y una aplicación privada con el permiso «content», que crea un superadministrador. Es gratis.",
    cannot:
      "Los programas de correo que protegen a sus lectores abren los correos por su cuenta, así que las aperturas salen demasiado altas: fíjate en los clics. HubSpot cuenta a cada persona una vez: no hay totales de aperturas ni de clics, ni nombres de listas, reenvíos o ingresos. Se dejan fuera los correos automáticos, que se envían mientras dure su flujo de trabajo.",
    key: "En HubSpot elige Configuración, Integraciones, Aplicaciones privadas, Crear una aplicación privada, marca el permiso «content» y copia el token de acceso; empieza por pat-.",
    failures: {
      permission: [
        "Esta aplicación privada no puede leer los correos de marketing.",
        "Dale el permiso «content» en HubSpot, en Configuración, Integraciones, Aplicaciones privadas.",
      ],
    },
  },
  nl: {
    needs:
      "Een HubSpot-account met marketingmail en een private app met de scope “content”, die een superbeheerder maakt. Gratis.",
    cannot:
      "Mailprogramma's die hun lezers beschermen, openen e-mails uit zichzelf. Daardoor zijn de openingen te hoog: ga af op de klikken. HubSpot telt iedereen één keer: er zijn geen totalen van openingen of klikken, en geen namen van lijsten, doorgestuurde mails of omzet. Automatische e-mails, die doorgaan zolang hun workflow loopt, blijven weg.",
    key: "Kies in HubSpot Instellingen, Integraties, Private apps, Private app maken, vink de scope “content” aan en kopieer het toegangstoken; het begint met pat-.",
    failures: {
      permission: [
        "Deze private app mag geen marketingmails lezen.",
        "Geef hem de scope “content” in HubSpot bij Instellingen, Integraties, Private apps.",
      ],
    },
  },
};
