const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 with padding; Apps Script pads the web-safe form too. */
export function base64(data: Uint8Array): string {
  let text = "";
  for (let at = 0; at < data.length; at += 3) {
    const [a = 0, b = 0, c = 0] = data.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]);
    text += digits
      .slice(0, Math.min(data.length - at, 3) + 1)
      .join("")
      .padEnd(4, "=");
  }
  return text;
}

export const toWebSafe = (text: string) => text.replace(/\+/g, "-").replace(/\//g, "_");

export const fromWebSafe = (text: string) => text.replace(/-/g, "+").replace(/_/g, "/");

/** Throws Apps Script's error when the text is not base64. */
export function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/\s/g, "").replace(/=+$/, "");
  const values = Array.from(digits, (digit) => alphabet.indexOf(digit));
  if (values.includes(-1) || digits.length % 4 === 1) throw new Error("Could not decode string.");
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4));
  for (let at = 0; at < values.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = values.slice(at, at + 4);
    const bits = (a << 18) | (b << 12) | (c << 6) | d;
    bytes.set([bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, bytes.length - (at / 4) * 3), (at / 4) * 3);
  }
  return bytes;
}
