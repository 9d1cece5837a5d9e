import type { Translated } from "../language.ts";

interface Availability {
  /** Heading of the platforms whose only way to connect is a sign-in that the administrator has not set up. */
  notSetUp: string;
  /** A platform whose sign-in is not set up, while it accepts the user's own key. */
  ownKey: (platform: string) => string;
}

/** How platforms can be connected, in the list that they are chosen from. */
export const availabilityText: Translated<Availability> = {
  en: { notSetUp: "Sign-in not set up: import export files", ownKey: (platform) => `${platform} (your own key)` },
  es: {
    notSetUp: "Inicio de sesión sin configurar: importa archivos",
    ownKey: (platform) => `${platform} (con tu clave)`,
  },
  nl: {
    notSetUp: "Inloggen niet ingesteld: importeer bestanden",
    ownKey: (platform) => `${platform} (met eigen sleutel)`,
  },
};
