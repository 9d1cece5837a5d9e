import type { ConnectorTexts } from "../connector-text.ts";

export const pinterest: ConnectorTexts = {
  en: {
    needs:
      "A Pinterest account of your own, as a business account if you want its numbers by day (switching is free). Sign in, or bring a token of your own app. It costs nothing; an app with trial access may ask 1,000 times a day.",
    cannot:
      "Only your own pins can be read, not competitors'. Numbers by day go back 90 days. Saves, profile visits, new followers and video views come for pins of the last 90 days, and only if Pinterest has opened its analytics of several pins for the app. Clicks are those that lead to your page. There is no history of followers: the add-on writes down today's number at every import.",
    key: "A token of your own app: on developers.pinterest.com choose My apps, your app, and generate an access token with user_accounts:read, pins:read and boards:read. It begins with pina_ and soon expires.",
    failures: {
      permission: [
        "Pinterest does not show these numbers to this account or app.",
        "Sign in again and allow everything that is asked for. Numbers by day need a business account, and the app needs at least trial access.",
      ],
      rate_limited: [
        "Pinterest has answered as many requests as it allows for now.",
        "The import goes on by itself. An app with trial access may ask 1,000 times a day: if that is too few, ask Pinterest for standard access.",
      ],
    },
  },
  es: {
    needs:
      "Una cuenta de Pinterest propia, de empresa si quieres sus números por día (cambiarla es gratis). Inicia sesión o trae un token de tu propia aplicación. No cuesta nada; una aplicación con acceso de prueba puede hacer 1000 consultas al día.",
    cannot:
      "Solo se pueden leer tus propios pines, no los de la competencia. Los números por día llegan hasta 90 días atrás. Veces guardado, visitas al perfil, seguidores nuevos y visualizaciones de vídeo llegan para los pines de los últimos 90 días, y solo si Pinterest ha abierto a la aplicación las estadísticas de varios pines. Los clics son los que llevan a tu página. No hay historial de seguidores: el complemento anota el número del día en cada importación.",
    key: "Un token de tu propia aplicación: en developers.pinterest.com elige My apps, tu aplicación, y genera un token de acceso con user_accounts:read, pins:read y boards:read. Empieza por pina_ y caduca pronto.",
    failures: {
      permission: [
        "Pinterest no muestra estos números a esta cuenta o aplicación.",
        "Vuelve a iniciar sesión y permite todo lo que se pide. Los números por día necesitan una cuenta de empresa, y la aplicación, al menos acceso de prueba.",
      ],
      rate_limited: [
        "Pinterest ya ha respondido a todas las consultas que permite por ahora.",
        "La importación sigue sola. Una aplicación con acceso de prueba puede hacer 1000 consultas al día: si son pocas, pide a Pinterest el acceso estándar.",
      ],
    },
  },
  nl: {
    needs:
      "Een eigen Pinterest-account, een zakelijk account als je de cijfers per dag wilt (overstappen is gratis). Log in of breng een token van je eigen app mee. Het kost niets; een app met proeftoegang mag 1000 verzoeken per dag doen.",
    cannot:
      "Alleen je eigen pins zijn te lezen, niet die van concurrenten. Cijfers per dag gaan 90 dagen terug. Bewaarde pins, profielbezoeken, nieuwe volgers en videoweergaven komen er voor pins van de laatste 90 dagen, en alleen als Pinterest de statistieken van meerdere pins voor de app heeft opengesteld. Klikken zijn die naar je pagina leiden. Er is geen geschiedenis van volgers: de add-on noteert bij elke import het aantal van die dag.",
    key: "Een token van je eigen app: kies op developers.pinterest.com My apps, je app, en maak een toegangstoken met user_accounts:read, pins:read en boards:read. Het begint met pina_ en verloopt snel.",
    failures: {
      permission: [
        "Pinterest toont deze cijfers niet aan dit account of deze app.",
        "Log opnieuw in en sta alles toe wat wordt gevraagd. Cijfers per dag vragen een zakelijk account en de app minstens proeftoegang.",
      ],
      rate_limited: [
        "Pinterest heeft zoveel verzoeken beantwoord als het nu toestaat.",
        "De import gaat vanzelf verder. Een app met proeftoegang mag 1000 verzoeken per dag doen: is dat te weinig, vraag Pinterest dan om standaardtoegang.",
      ],
    },
  },
};
