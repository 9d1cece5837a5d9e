/** MurmurHash3's last step: every bit of the result depends on every bit of the given one. */
function mix(lane: number): number {
  const { imul } = Math;
  const half = imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const whole = imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

/**
 * 72 bits of a text: among the 3 million keys of a million rows, two are alike once in a billion imports. SHA-256 would
 * take seconds for these, and Apps Script's own digests cost a call each. Three lanes with the primes of xxHash, each
 * rotated, so that the higher bits of a character's product reach the lower ones.
 */
export function hashKey(text: string): string {
  const { imul } = Math;
  let [a, b, c] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = imul(a ^ code, 0x9e3779b1);
    a = (a << 13) | (a >>> 19);
    b = imul(b ^ code, 0x85ebca77);
    b = (b << 15) | (b >>> 17);
    c = imul(c ^ code, 0xc2b2ae3d);
    c = (c << 17) | (c >>> 15);
  }
  a = mix(a ^ text.length);
  b = mix(b ^ a);
  c = mix(c ^ b);
  return `${(a * 16 + (c & 15)).toString(36)}.${(b * 16 + ((c >>> 4) & 15)).toString(36)}`;
}
