import { expect, it } from "vitest";
import { instagram, readBatch } from "./read-text-file.ts";

/** Invented texts, and their bytes as Python 3.11 encodes them. */
const texts: readonly (readonly [language: string, encoding: string, text: string, bytes: string])[] = [
  [
    "Polish",
    "windows-1250",
    "Światło i cień, książka o Wrocławiu",
    "8c77696174b36f206920636965f12c206b7369b9bf6b61206f2057726f63b361776975",
  ],
  [
    "Polish",
    "ISO 8859-2",
    "Światło i cień, książka o Wrocławiu",
    "a677696174b36f206920636965f12c206b7369b1bf6b61206f2057726f63b361776975",
  ],
  [
    "Czech",
    "windows-1250",
    "Čerstvé rohlíky každé ráno, výprodej začíná v pondělí",
    "c86572737476e920726f686ced6b79206b619e64e92072e16e6f2c2076fd70726f64656a207a61e8ed6ee1207620706f6e64ec6ced",
  ],
  ["Hungarian", "windows-1250", "Őrült akció csütörtökön", "d572fc6c7420616b6369f3206373fc74f67274f66bf66e"],
  [
    "Turkish",
    "windows-1254",
    "Kış indirimi başladı, çok yakında açılıyoruz",
    "4bfdfe20696e646972696d69206261fe6c6164fd2c20e76f6b2079616bfd6e64612061e7fd6cfd796f72757a",
  ],
  ["Greek", "windows-1253", "Φρέσκο ψωμί κάθε πρωί", "d6f1ddf3eaef20f8f9ecdf20eadce8e520f0f1f9df"],
  ["Greek", "ISO 8859-7", "Καλό μήνα, μεγάλες εκπτώσεις", "cae1ebfc20ecdeede12c20ece5e3dcebe5f220e5eaf0f4fef3e5e9f2"],
  ["Russian", "KOI8-R", "Ждём вас в субботу", "f6c4a3cd20d7c1d320d720d3d5c2c2cfd4d5"],
  ["Russian", "DOS", "Что приготовить на ужин?", "97e2ae20afe0a8a3aee2aea2a8e2ec20ada020e3a6a8ad3f"],
  ["Russian", "windows-1251, with words of one letter", "Ты и я", "d2fb20e820ff"],
  ["Russian", "KOI8-R, with words of one letter", "Ты и я", "f4d920c920d1"],
  ["Ukrainian", "windows-1251", "Чекаємо на вас у суботу", "d7e5eae0baecee20ede020e2e0f120f320f1f3e1eef2f3"],
  ["Japanese", "Shift_JIS", "焼きたて", "8fc482ab82bd82c4"],
  ["Japanese", "Shift_JIS, longer", "毎朝パンを焼いています", "968892a98370839382f08fc482a282c482a282dc82b7"],
  ["Japanese", "EUC-JP", "お問い合わせはこちら", "a4aacce4a4a4b9e7a4efa4bba4cfa4b3a4c1a4e9"],
  ["Chinese", "GBK", "周六开业，欢迎光临", "d6dcc1f9bfaad2b5a3acbbb6d3adb9e2c1d9"],
  ["Chinese", "Big5", "週六開幕，歡迎光臨", "b667a4bbb67db9f5a141c577aaefa5fac17b"],
  ["Chinese", "GBK, with quotation marks", "“新品”", "a1b0d0c2c6b7a1b1"],
  ["Chinese", "Big5, with an ellipsis", "麵包…", "c4d1a55da14b"],
  ["Japanese", "EUC-JP, with quotation marks", "“焼”", "a1c8bec6a1c9"],
  ["Korean", "EUC-KR", "토요일에 문을 엽니다", "c5e4bfe4c0cfbfa120b9aec0bb20bfb1b4cfb4d9"],
  ["Thai", "windows-874", "ลุ้นรับหนังสือ", "c5d8e9b9c3d1bacbb9d1a7cad7cd"],
  [
    "Lithuanian",
    "windows-1257",
    "Ačiū už pasitikėjimą, šviežia duona kiekvieną dieną",
    "41e869fb2075fe207061736974696beb6a696de02c20f0766965fe69612064756f6e61206b69656b7669656ee0206469656ee0",
  ],
  [
    "Hebrew",
    "windows-1255",
    "לחם טרי כל יום, מה אוכלים הערב",
    "ece7ed20e8f8e920ebec20e9e5ed2c20eee420e0e5ebece9ed20e4f2f8e1",
  ],
  ["Arabic", "windows-1256", "نفتح يوم السبت", "e4ddcacd20ede6e320c7e1d3c8ca"],
  ["French", "windows-1252", "L’été", "4c92e974e9"],
  ["English", "windows-1252", "It’s Friday – come by", "4974927320467269646179209620636f6d65206279"],
  ["English", "windows-1252", "Say “yes” to fresh bread", "53617920937965739420746f206672657368206272656164"],
  ["English", "windows-1252", "Half price • today only", "48616c66207072696365209520746f646179206f6e6c79"],
  ["English", "windows-1252", "20° today", "3230b020746f646179"],
  ["English", "windows-1252", "½ price", "bd207072696365"],
  ["English", "windows-1252", "From 5 € a loaf", "46726f6d203520802061206c6f6166"],
  ["Spanish", "windows-1252", "¡Hola!", "a1486f6c6121"],
  ["Spanish", "windows-1252", "El 2º pan, gratis", "456c2032ba2070616e2c20677261746973"],
  ["Dutch", "windows-1252", "Foto’s", "466f746f9273"],
  [
    "Spanish",
    "Mac OS Roman",
    "¿Qué cenamos hoy? Pingüinos en la nieve",
    "c051758e2063656e616d6f7320686f793f2050696e679f696e6f7320656e206c61206e69657665",
  ],
  [
    "German",
    "code page 850",
    "Frühstück für alle: süße Brötchen",
    "46728168737481636b2066817220616c6c653a207381e16520427294746368656e",
  ],
  [
    "German",
    "code page 437",
    "Schöne Grüße aus der Bäckerei",
    "536368946e6520477281e1652061757320646572204284636b65726569",
  ],
  [
    "Spanish",
    "code page 850",
    "Mañana abrimos a las ocho, ¡ven!",
    "4d61a4616e6120616272696d6f732061206c6173206f63686f2c20ad76656e21",
  ],
  [
    "French",
    "code page 850",
    "L'été arrive à la boulangerie, goûtez nos crêpes",
    "4c27827482206172726976652085206c6120626f756c616e67657269652c20676f9674657a206e6f7320637288706573",
  ],
  [
    "Dutch",
    "code page 437",
    "Eén brood gratis bij twee taarten",
    "45826e2062726f6f64206772617469732062696a2074776565207461617274656e",
  ],
];

function fileWith(hex: string): Uint8Array {
  const [before = "", after = ""] = instagram([{ Description: "#" }]).split("#");
  return new Uint8Array(Buffer.concat([Buffer.from(`${before}"`), Buffer.from(hex, "hex"), Buffer.from(`"${after}`)]));
}

it.each(texts)("%s in %s is read: %s", async (_language, _encoding, text, bytes) =>
  expect((await readBatch(fileWith(bytes))).rows[0]?.text).toBe(text),
);

it("a text of a few words is no reason for doubt where only one encoding makes words of it", async () => {
  for (const [language, , , bytes] of texts.filter(([name]) => ["Polish", "Japanese", "Turkish"].includes(name)))
    expect([language, (await readBatch(fileWith(bytes))).warnings]).toEqual([language, []]);
});

it("one sign among plain letters is no reason for doubt", async () => {
  for (const [, , text, bytes] of texts.filter(([language]) => language === "English"))
    expect([text, (await readBatch(fileWith(bytes))).warnings]).toEqual([text, []]);
});

it("letters that make words in two encodings are read in one of them, and the file's card says so", async () => {
  // "děti" in windows-1250 has the bytes of "dìti" in windows-1252.
  const { warnings } = await readBatch(fileWith("64ec7469"));
  expect(warnings.map(({ what }) => what)).toEqual([
    "The file's encoding isn't specified. It was read as windows-1252. If names or texts look wrong, save the file as UTF-8 and choose it again.",
  ]);
});

it("a file of one encoding is read in it from its first chunk to its last", async () => {
  const [before = "", after = ""] = instagram(
    Array.from({ length: 6000 }, (_, i) => ({ "Post ID": String(18100000000000000n + BigInt(i)), Description: "#" })),
  ).split(/#(?![\s\S]*#)/);
  const words = Buffer.from("8fc482ab82bd82c4", "hex");
  const bytes = Buffer.concat([...before.split("#").flatMap((part) => [Buffer.from(part), words]), Buffer.from(after)]);
  const batch = await readBatch(new Uint8Array(bytes));
  expect(new Set(batch.rows.map(({ text }) => text))).toEqual(new Set(["焼きたて"]));
  expect(batch.rows).toHaveLength(6000);
});
