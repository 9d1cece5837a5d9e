import type { ConnectorTexts } from "../connector-text.ts";
import { podcastLimitations } from "../listening/podcast-limitations.ts";

export const op3: ConnectorTexts = {
  en: {
    needs:
      "A podcast whose episodes carry the OP3 prefix. Its numbers are open, yours and your competitors': write the address of the feed, or the podcast's page at OP3. Free; a token of your own is for those who ask often.",
    cannot: `OP3 counts downloads, not plays, listeners or followers, and only since the prefix was put before the episodes. It lists recent episodes. ${podcastLimitations.en}`,
    key: "Optional: make a token at op3.dev/api/keys.",
    failures: {
      not_found: [
        "OP3 knows no such podcast.",
        "Check the address of its feed. OP3 sees only podcasts whose episodes carry its prefix: your host says how to add it.",
      ],
      permission: [
        "OP3 does not answer with this token.",
        "Make a token of your own at op3.dev/api/keys, then connect with it.",
      ],
    },
  },
  es: {
    needs:
      "Un pódcast cuyos episodios lleven el prefijo de OP3. Sus números son abiertos, los tuyos y los de la competencia: escribe la dirección del feed o la página del pódcast en OP3. Es gratis; un token propio es para quien consulta a menudo.",
    cannot: `OP3 cuenta descargas, no reproducciones, oyentes ni seguidores, y solo desde que los episodios llevan el prefijo. Da los episodios recientes. ${podcastLimitations.es}`,
    key: "Opcional: crea un token en op3.dev/api/keys.",
    failures: {
      not_found: [
        "OP3 no conoce ese pódcast.",
        "Comprueba la dirección de su feed. OP3 solo ve los pódcasts cuyos episodios llevan su prefijo: tu alojamiento explica cómo añadirlo.",
      ],
      permission: ["OP3 no responde con este token.", "Crea un token propio en op3.dev/api/keys y conecta con él."],
    },
  },
  nl: {
    needs:
      "Een podcast waarvan de afleveringen het OP3-voorvoegsel hebben. De cijfers zijn open, die van jou en die van concurrenten: schrijf het adres van de feed of de pagina van de podcast bij OP3. Gratis; een eigen token is voor wie vaak vraagt.",
    cannot: `OP3 telt downloads, geen afspeelbeurten, luisteraars of volgers, en alleen sinds de afleveringen het voorvoegsel hebben. Het geeft recente afleveringen. ${podcastLimitations.nl}`,
    key: "Niet verplicht: maak een token op op3.dev/api/keys.",
    failures: {
      not_found: [
        "OP3 kent deze podcast niet.",
        "Controleer het adres van de feed. OP3 ziet alleen podcasts waarvan de afleveringen het voorvoegsel hebben: je host legt uit hoe je het toevoegt.",
      ],
      permission: [
        "OP3 antwoordt niet met dit token.",
        "Maak een eigen token op op3.dev/api/keys en maak er verbinding mee.",
      ],
    },
  },
};
