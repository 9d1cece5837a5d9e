import { CFB } from "@e965/xlsx";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { read, readBatch, readRejection } from "./read-text-file.ts";

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))),
  );
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 });

/** An old Office file with one stream. */
function office(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, new Uint8Array(64));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

const overview = "Date,Video Views,Profile Views,Likes,Comments,Shares\nApril 12,10,1,2,3,4\n";

describe("what people choose by mistake is called what it is", () => {
  const byName = "Each row is a person with a name. Personal data is never imported.";
  const files: readonly (readonly [name: string, content: string | Uint8Array, what: string])[] = [
    ["report.docx", zip({ "word/document.xml": "<w:document/>" }), "This is a text document, not a table."],
    ["old.doc", office("WordDocument"), "This is a text document, not a table."],
    ["mail.msg", office("__properties_version1.0"), "This is an email, not a table."],
    ["deck.pptx", zip({ "ppt/presentation.xml": "<p/>" }), "This is a presentation, not a table."],
    [
      "letter.odt",
      zip({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": "<o/>",
        "META-INF/manifest.xml": "<m/>",
      }),
      "This is a text document, not a table.",
    ],
    ["letter.pages", zip({ "Index/Document.iwa": "" }), "This is a text document, not a table."],
    ["table.numbers", zip({ "Index/Document.iwa": "" }), "Numbers spreadsheets aren't supported."],
    ["letter.rtf", "{\\rtf1\\ansi Hello}", "This is a text document, not a table."],
    ["event.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "This is a calendar, not a table."],
    ["ann.vcf", "BEGIN:VCARD\r\nFN:Ann\r\nEND:VCARD\r\n", "This is a list of contacts, not a table."],
    [
      "mail.eml",
      "From: a@example.com\r\nTo: b@example.com\r\nSubject: Hi\r\n\r\nHello\r\n",
      "This is an email, not a table.",
    ],
    ["clip.mp4", bytes([0, 0, 0, 32], "ftypisom", [0, 0, 2, 0]), "This is a video, not a table."],
    ["clip.webm", bytes([0x1a, 0x45, 0xdf, 0xa3, 1, 0, 0]), "This is a video, not a table."],
    ["song.mp3", bytes("ID3", [3, 0, 0, 0, 0]), "This is an audio file, not a table."],
    [
      "photo.heic",
      bytes([0, 0, 0, 24], "ftypheic", [0, 0, 0, 0]),
      "This is a picture, such as a screenshot, not a table.",
    ],
    ["photo.tif", bytes("II*", [0, 8, 0, 0, 0, 0, 0, 0, 0]), "This is a picture, such as a screenshot, not a table."],
    ["setup.exe", bytes("MZ", [0x90, 0, 3, 0, 0, 0]), "This is a program, not a table."],
    ["files.rar", bytes("Rar!", [0x1a, 7, 1, 0]), "This is an unsupported archive, not a table."],
    ["data.sqlite", bytes("SQLite format 3", [0, 16, 0]), "This is a database, not a table."],
    ["clip.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello\n", "This is a subtitle file, not a table."],
    ["feed.xml", "<?xml version='1.0'?><rss version='2.0'/>", "This is an XML file, not a table."],
    ["expired.csv", "<Error><Code>AccessDenied</Code></Error>", "This is an XML file, not a table."],
    ["login.csv", "<html><body><form><input></form><tr><tr></body></html>", "This is a saved web page, not a table."],
    [
      "page.xls",
      "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html/>",
      "This is a saved web page, not a table.",
    ],
    ["mark.csv", "\ufeff", "The file is empty."],
    ["lines.jsonl", '{"likes":5}\n{"likes":7}\n', "JSON files, such as from “Download your data”, aren't supported."],
    ["two.zip", zipSync({ "in.zip": zip({ "a.csv": overview }) }), "Archives within archives aren't supported."],
    ["en.csv", "First name,Last name,Company\nAnn,Lee,Acme\nBob,Ray,Acme\n", byName],
    ["nl.csv", "Naam;Telefoonnummer;Woonplaats\nJan Jansen;0612345678;Delft\nPiet Peters;0612345679;Delft\n", byName],
    ["de.csv", "Anrede;Vorname;Nachname;Ort\nHerr;Max;Muster;Berlin\nFrau;Eva;Muster;Berlin\n", byName],
    ["fr.csv", "Prénom;Nom;Ville\nLuc;Martin;Lyon\nZoé;Petit;Lyon\n", byName],
    ["es.csv", "Nombre;Apellidos;Ciudad\nAna;García;Madrid\nLuis;Pérez;Sevilla\n", byName],
    ["it.csv", "Nome;Cognome;Data di nascita\nAnna;Rossi;01/05/1990\nLuca;Bianchi;02/05/1991\n", byName],
    ["pt.csv", "Nome;Telefone\nAna;+5511999990000\nJoão;+5511999990001\n", byName],
  ];
  it.each(files)("%s", async (name, content, what) => expect((await readRejection(content, { name })).what).toBe(what));
});

it.each(["\xff\xd8\xff", "GIF89a", "\x89PNG", "RIFF....WEBP"])(
  "a table with the first bytes of a picture further on, %j, is read",
  async (signature) => {
    const [result] = await read(bytes(`x${signature},Likes\ntea,5\n`));
    expect(result).toMatchObject({ mappable: { rows: [["tea", "5"]] } });
  },
);

describe("tables that tools call Excel files", () => {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const [header = [], first = []] = overview.split("\n").map((line) => line.split(","));
  const views = { format: "tiktok-overview", rows: [{ date: "2026-04-12", views: 10, shares: 4 }] };

  it("a table in HTML is read, with its cells as they are written", async () => {
    const html = `<html><head><meta charset="utf-8"></head><body><table>${row(header, "th")}${row(first, "td")}</table></body></html>`;
    expect(await readBatch(html, { name: "report.xls" })).toMatchObject(views);
    expect(await readBatch(`<table>${row(header, "td")}${row(first, "td")}</table>`)).toMatchObject(views);
    const [unknown] = await read(
      `<table>${row(["Date", "Bereik"], "td")}${row(["01-05-2026", "1.204"], "td")}</table>`,
    );
    expect(unknown).toMatchObject({ mappable: { headers: ["Date", "Bereik"], rows: [["01-05-2026", "1.204"]] } });
  });

  it("XML of Excel 2003 is read", async () => {
    const cells = (row: readonly string[]) =>
      `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join("")}</Row>`;
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${cells(header)}${cells(first)}</Table></Worksheet></Workbook>`;
    expect(await readBatch(xml, { name: "report.xls" })).toMatchObject(views);
  });

  it("one file in an archive or in gz is read as that file", async () => {
    expect(await readBatch(zip({ "a.csv": overview }))).toMatchObject(views);
    expect(await readBatch(gzipSync(strToU8(overview)), { name: "a.csv.gz" })).toMatchObject(views);
  });
});
