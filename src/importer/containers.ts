/** The first bytes of files that are no text but can hold a table, and what people call them. */
const signatures: readonly [name: string, bytes: readonly number[]][] = [
  ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["ZIP", [0x50, 0x4b, 0x05, 0x06]],
  ["GZ", [0x1f, 0x8b]],
  ["XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
];

/** What a file that is no text holds its table in; null for all others. */
export function containerOf(bytes: Uint8Array): string | null {
  return signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}
