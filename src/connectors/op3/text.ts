import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const op3: ConnectorTexts = {
  en: {
    needs:
      "A podcast with the OP3 prefix, yours or a competitor's. No sign-in needed. Enter its feed URL or OP3 page. Free.",
    gets: "Imports recent episodes with downloads since the prefix was added.",
    cannot: `Plays, listeners and followers. ${podcastLimitations.en}`,
    key: "Optional, for frequent imports. Create a token at op3.dev/api/keys.",
    failures: {
      not_found: [
        "Podcast not found on OP3.",
        "Check its feed URL. Episodes need the OP3 prefix; your podcast host explains how to add it.",
      ],
      permission: ["OP3 rejected this token.", "Create your own token at op3.dev/api/keys and connect with it."],
    },
  },
  es: {
    needs:
      "Un pódcast con el prefijo de OP3, tuyo o de la competencia. Sin iniciar sesión. Escribe su feed o su página de OP3. Gratis.",
    gets: "Importa episodios recientes con descargas desde que se añadió el prefijo.",
    cannot: `Reproducciones, oyentes y seguidores. ${podcastLimitations.es}`,
    key: "Opcional, para importar con frecuencia. Crea un token en op3.dev/api/keys.",
    failures: {
      not_found: [
        "No se encuentra el pódcast en OP3.",
        "Comprueba la URL de su feed. Los episodios necesitan el prefijo de OP3; tu alojamiento explica cómo añadirlo.",
      ],
      permission: ["OP3 ha rechazado este token.", "Crea tu propio token en op3.dev/api/keys y conecta con él."],
    },
  },
  nl: {
    needs:
      "Een podcast met het OP3-voorvoegsel, van jezelf of een concurrent. Zonder inloggen. Vul de feed-URL of OP3-pagina in. Gratis.",
    gets: "Importeert recente afleveringen met downloads sinds het voorvoegsel is toegevoegd.",
    cannot: `Plays, luisteraars en volgers. ${podcastLimitations.nl}`,
    key: "Optioneel, als je vaak importeert. Maak een token op op3.dev/api/keys.",
    failures: {
      not_found: [
        "Podcast niet gevonden bij OP3.",
        "Controleer de feed-URL. Afleveringen hebben het OP3-voorvoegsel nodig; je podcasthost legt uit hoe je het toevoegt.",
      ],
      permission: ["OP3 heeft dit token geweigerd.", "Maak een eigen token op op3.dev/api/keys en koppel daarmee."],
    },
  },
};
