const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The digits' values, by character code. */
const values = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;

/** Base64 with padding; Apps Script pads the web-safe form too. */
export function base64(data: Uint8Array): string {
  let text = "";
  for (let at = 0; at < data.length; at += 3) {
    const bits = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet.charAt((bits >> shift) & 63);
  }
  const padding = (3 - (data.length % 3)) % 3;
  return text.slice(0, text.length - padding) + "=".repeat(padding);
}

export const toWebSafe = (text: string) => text.replace(/\+/g, "-").replace(/\//g, "_");

export const fromWebSafe = (text: string) => text.replace(/-/g, "+").replace(/_/g, "/");

/** Throws Apps Script's error when the text is not base64. */
export function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/\s/g, "").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) throw new Error("Could not decode string.");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let [bits, length] = [0, 0];
  for (let at = 0; at < digits.length; at++) {
    bits = (bits << 6) | (values[digits.charCodeAt(at)] as number);
    // Each digit but the first of four completes a byte.
    const spare = [6, 4, 2, 0][at % 4] as number;
    if (spare < 6) bytes[length++] = (bits >> spare) & 255;
  }
  return bytes;
}
