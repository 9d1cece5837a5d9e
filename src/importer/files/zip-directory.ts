/** A file in an archive, as described by the directory at the archive's end. */
export interface ZipEntry {
  name: string;
  /** Byte offset of its local header. */
  offset: number;
  packedSize: number;
  /** Unpacked bytes, as the archive claims. */
  size: number;
  /** 0: stored. 8: deflated. */
  method: number;
  isEncrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endRecordLength = 22;
const maxCommentLength = 65_535;

/**
 * Reads the directory at an archive's end, because the header before each file may leave its sizes out. Throws a
 * RangeError if there is none; archives over 4 GB (zip64) are not supported.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  decodeText: (bytes: Uint8Array, encoding: string) => string,
): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endRecordLength;
  while (
    end >= 0 &&
    end >= bytes.length - endRecordLength - maxCommentLength &&
    view.getUint32(end, true) !== endSignature
  )
    end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new RangeError("The archive has no directory.");
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError("The archive's directory is damaged.");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decodeText(bytes.subarray(at + 46, at + 46 + nameLength), "utf-8"),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of one of the archive's files. Throws a RangeError if they are cut off. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError("The archive is cut off.");
  return bytes.subarray(start, start + packedSize);
}
