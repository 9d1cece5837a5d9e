import { read, utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { decodeText } from "../importer/read-text-file.ts";

/** A table of a file, of which one cell can be changed, or one row removed. */
export interface ChangeableTable {
  /** The sheet, or the file in an archive. */
  name: string;
  rows: readonly (readonly string[])[];
  /** The row of headers, where the file's kind says it. */
  headerRow?: number;
  /** The whole file; with a `row`, without that row, or with another value in its cell. */
  write(row?: number, column?: number, value?: string): Uint8Array;
}

/** Opens a file of any kind that is imported, with other programs than the importer does. */
export function openTables(name: string, bytes: Uint8Array): ChangeableTable[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = unzipSync(bytes);
    return "xl/workbook.xml" in parts ? sheetsOfXlsx(parts) : filesOfZip(parts);
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return sheetsOfXls(bytes);
  const text = textOf(bytes);
  const json = /^(?:window[^=]*=)?\s*[[{]/.exec(text);
  return [json === null ? tableOfText(name, text) : tableOfJson(name, text)];
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return decodeText(bytes, encoding).replace(/^sep=.\r?\n/, "");
  } catch {
    const isMac = bytes.includes(0x0d) && !bytes.includes(0x0a);
    return decodeText(bytes, isMac ? "macintosh" : "windows-1252");
  }
}

/** Rows with one cell changed, or without one of them. */
function changeRows(rows: readonly (readonly string[])[], row?: number, column?: number, value?: string): string[][] {
  return rows.flatMap((cells, at) => {
    if (at !== row) return [[...cells]];
    return column === undefined ? [] : [cells.map((cell, i) => (i === column ? (value ?? "") : cell))];
  });
}

function tableOfText(name: string, text: string): ChangeableTable {
  const firstRow = text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  const count = (delimiter: string) => firstRow.split(delimiter).length;
  const [delimiter = ","] = [",", ";", "\t"].sort((one, other) => count(other) - count(one));
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const write: ChangeableTable["write"] = (...change) =>
    strToU8(Papa.unparse(changeRows(data, ...change), { delimiter }));
  return { name, rows: data, write };
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Each object of a list is a row; its columns are the paths of values. */
function tableOfJson(name: string, text: string): ChangeableTable {
  const [, start = "", json = "", end = ""] = /^([^[{]*)([\s\S]*?)([;\s]*)$/.exec(text) ?? [];
  const items: Json[] = [];
  const paths: string[] = [];
  const values: Map<string, string>[] = [];
  const visit = (value: Json, path: string[], row: Map<string, string> | null) => {
    if (Array.isArray(value) && row === null)
      for (const item of value) {
        items.push(item);
        values.push(new Map());
        visit(item, [], values.at(-1) as Map<string, string>);
      }
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], row);
    else if (row !== null && value !== null) {
      const joined = path.join("\t");
      if (!paths.includes(joined)) paths.push(joined);
      row.set(joined, String(value));
    }
  };
  const root = JSON.parse(json) as Json;
  visit(root, [], null);
  const write: ChangeableTable["write"] = (row, column, value) => {
    const item = items[(row ?? 0) - 1];
    const keys = (paths[column ?? -1] ?? "").split("\t");
    const changed = (node: Json, at: number): Json => {
      if (Array.isArray(node)) return node.map((inner, i) => (String(i) === keys[at] ? changed(inner, at + 1) : inner));
      if (typeof node === "object" && node !== null)
        return Object.fromEntries(
          Object.entries(node).map(([key, inner]) => [key, key === keys[at] ? changed(inner, at + 1) : inner]),
        );
      return typeof node === "string" ? (value ?? "") : typeof node === "number" ? Number(value) : !node;
    };
    const rebuilt = (node: Json): Json => {
      if (Array.isArray(node))
        return node.flatMap((one) => (one !== item ? [one] : column === undefined ? [] : [changed(one, 0)]));
      if (typeof node !== "object" || node === null) return node;
      return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, rebuilt(inner)]));
    };
    return strToU8(start + JSON.stringify(row === undefined ? root : rebuilt(root)) + end);
  };
  const rows = [
    paths.map((path) => path.replace(/\t/g, ".")),
    ...values.map((row) => paths.map((path) => row.get(path) ?? "")),
  ];
  return { name, rows, headerRow: 0, write };
}

function filesOfZip(parts: Record<string, Uint8Array>): ChangeableTable[] {
  return Object.entries(parts).flatMap(([file, bytes]) =>
    openTables(file, bytes).map((table) => ({
      ...table,
      name: file,
      write: (...change: Parameters<ChangeableTable["write"]>) => zipSync({ ...parts, [file]: table.write(...change) }),
    })),
  );
}

function sheetsOfXls(bytes: Uint8Array): ChangeableTable[] {
  const book = read(bytes, { cellNF: true });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: "" });
    return {
      name,
      rows: rows.map((cells) => cells.map(String)),
      write(row, column, value) {
        const changed = { ...sheet };
        for (const [at] of (rows[row ?? -1] ?? []).entries()) {
          const cell = sheet[utils.encode_cell({ r: row ?? 0, c: at })];
          if (column === undefined) delete changed[utils.encode_cell({ r: row ?? 0, c: at })];
          else if (at === column && cell !== undefined)
            changed[utils.encode_cell({ r: row ?? 0, c: at })] = { ...cell, v: cell.t === "n" ? Number(value) : value };
        }
        return new Uint8Array(
          write({ ...book, Sheets: { ...book.Sheets, [name]: changed } }, { type: "array", bookType: "biff8" }),
        );
      },
    };
  });
}

const cellElement = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const fromXml = (xml: string) =>
  xml.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name as string] ?? "",
  );
const toXml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The sheets of an xlsx file; only the cell that is changed is written anew. */
function sheetsOfXlsx(parts: Record<string, Uint8Array>): ChangeableTable[] {
  const strings = [
    ...strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array()).matchAll(/<si[^>]*>([\s\S]*?)<\/si>/g),
  ].map(([, item = ""]) => fromXml([...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join("")));
  const names = [...strFromU8(parts["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  const paths = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return paths.map((path) => {
    const name = fromXml(names[Number(/\d+/.exec(path)) - 1]?.[1] ?? path);
    const xml = strFromU8(parts[path] as Uint8Array);
    const rows: string[][] = [];
    for (const [, letters = "", number, attributes = "", content = ""] of xml.matchAll(cellElement)) {
      const column = utils.decode_col(letters);
      const value = /<(?:v|t)[^>]*>([^<]*)</.exec(content)?.[1] ?? "";
      const row = Number(number) - 1;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] as string[];
      while (cells.length < column) cells.push("");
      cells[column] = / t="s"/.test(attributes) ? (strings[Number(value)] ?? "") : fromXml(value);
    }
    return {
      name,
      rows,
      write(row, column, value = "") {
        const changed = xml.replace(cellElement, (whole, letters, number, attributes) => {
          if (Number(number) - 1 !== row) return whole;
          if (column === undefined) return "";
          if (utils.decode_col(letters) !== column) return whole;
          const rest = attributes.replace(/ t="[^"]*"/, "");
          const isText = / t="(?:s|str|inlineStr)"/.test(attributes);
          return isText
            ? `<c r="${letters}${number}"${rest} t="inlineStr"><is><t>${toXml(value)}</t></is></c>`
            : `<c r="${letters}${number}"${attributes}><v>${value}</v></c>`;
        });
        return zipSync({ ...parts, [path]: strToU8(changed) }, { level: 0 });
      },
    };
  });
}
