import type { Translated } from "../language.ts";

interface Availability {
  noSignIn: string;
  signIn: string;
  ownKey: string;
  /** Nobody can sign in, since the administrator has registered no app; the user's own key connects it. */
  onlyOwnKey: string;
  /** The same, and there is no key. */
  onlyFiles: string;
}

/** How platforms can be connected, in the list that they are chosen from. */
export const availabilityText: Translated<Availability> = {
  en: {
    noSignIn: "No sign-in needed",
    signIn: "Sign in",
    ownKey: "Your own key",
    onlyOwnKey: "Sign-in isn't set up: use your own key",
    onlyFiles: "Sign-in isn't set up: import its export files",
  },
  es: {
    noSignIn: "Sin inicio de sesión",
    signIn: "Con inicio de sesión",
    ownKey: "Con tu propia clave",
    onlyOwnKey: "Sin configurar: usa tu propia clave",
    onlyFiles: "Sin configurar: importa sus archivos",
  },
  nl: {
    noSignIn: "Inloggen is niet nodig",
    signIn: "Inloggen",
    ownKey: "Met je eigen sleutel",
    onlyOwnKey: "Inloggen is niet ingesteld: gebruik je eigen sleutel",
    onlyFiles: "Inloggen is niet ingesteld: importeer de exportbestanden",
  },
};
