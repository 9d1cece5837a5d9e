import type { CheckSubject } from "./check.ts";

/** The first bytes tell encodings apart. */
const firstBytes = (bytes: readonly number[]): string =>
  bytes
    .slice(0, 4)
    .map((byte) => (byte & 255).toString(16).padStart(2, "0"))
    .join("");

/** What Utilities makes of letters beyond ASCII. */
export const encodings: CheckSubject = {
  calls: [
    {
      id: "digest-of-accents",
      asks: "Which encoding does computeDigest give to a text (the first bytes of the MD5 of é)?",
      ask: () => firstBytes(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "\u00e9")),
    },
    {
      id: "base64-of-accents",
      asks: "Which encoding does base64Encode give to a text (é)?",
      ask: () => Utilities.base64Encode("\u00e9"),
    },
  ],
};
