import { emulate } from "../strict-object.ts";
import { type Bytes, signedBytes, unsignedBytes } from "./digest.ts";

type Blob = GoogleAppsScript.Base.Blob;

/** A file in memory. */
export function createBlob(data: Bytes, contentType: string | null = null, name: string | null = null): Blob {
  let bytes = unsignedBytes(data);
  const blob: Blob = emulate<Blob>()("Blob", {
    getBytes: () => signedBytes(bytes),
    getContentType: () => contentType,
    getName: () => name,
    getBlob: () => blob,
    getDataAsString: (charset: string = "utf-8") => new TextDecoder(charset).decode(bytes),
    copyBlob: () => createBlob(bytes, contentType, name),
    isGoogleType: () => false,
    setName(text: string) {
      name = text;
      return blob;
    },
    setContentType(type: string | null) {
      contentType = type;
      return blob;
    },
    setBytes(data: number[]) {
      bytes = unsignedBytes(data);
      return blob;
    },
    setDataFromString(text: string, charset: string = "utf-8") {
      if (!/^utf-?8$/i.test(charset)) throw new Error(`not emulated: Blob.setDataFromString(text, "${charset}")`);
      bytes = unsignedBytes(text);
      return blob;
    },
  });
  return blob;
}
