import { describe, expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { instagram, read, readBatch, readRejection } from "./read-text-file.ts";

describe("a file that another program saved again", () => {
  it.each([
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "bars"],
  ])("is read with %j between its cells", async (delimiter) =>
    expect((await readBatch(instagram([{ Description: "Bread, butter; jam" }], delimiter))).rows[0]).toMatchObject({
      text: "Bread, butter; jam",
      likes: 81,
    }),
  );

  it("is read with a line that names the delimiter, even where that line is no longer true", async () => {
    for (const line of ["sep=;", '"sep=,"', "sep=,;;;;", "sep=\t\t\t"])
      expect((await readBatch(`${line}\r\n${instagram([{}], ";")}`)).rows).toHaveLength(1);
  });

  it("counts the line that names the delimiter as a row, as a spreadsheet does", async () => {
    const batch = await readBatch(`sep=,\n${instagram([{}, { Likes: "many" }])}`);
    expect(batch.skipped[0]?.row).toBe(4);
  });

  it("is read with CRLF, LF or CR at the end of lines, or a mixture", async () => {
    const text = instagram([{}, { "Post ID": "2" }]);
    for (const lines of [text.replace(/\n/g, "\r\n"), text.replace(/\n/g, "\r"), text.replace(/\n/, "\r\n")])
      expect((await readBatch(lines)).rows.map((row) => row.comments)).toEqual([7, 7]);
  });

  it("is read with blank rows and empty cells at the end", async () => {
    const text = instagram([{}]).replace(/\n/g, ",,\n");
    expect((await readBatch(`${text},,,\n,,,\n\n`)).rows).toHaveLength(1);
  });

  it("has its headers found in any case, with soft hyphens and no-break spaces", async () => {
    const text = instagram([{}]).replace("Post ID", "\u00a0post\u00a0i\u00add ").replace("Likes", "LIKES");
    expect((await readBatch(text)).rows[0]).toMatchObject({ post_id: "18100000000000011", likes: 81 });
  });

  it("has rounded IDs left out, and the post known by its link", async () => {
    const batch = await readBatch(instagram([{ "Post ID": "1.81E+16" }, { "Post ID": "1,81E+16", Permalink: "" }]));
    expect(batch.rows).toMatchObject([{ post_id: null, url: "https://www.instagram.com/p/AAAAAAAAAA1/" }]);
    expect(batch.warnings).toEqual([
      {
        what: "IDs were rounded by a spreadsheet program. These rows are recognised by their link instead.",
        count: 1,
      },
    ]);
    expect(batch.skipped).toEqual([
      {
        row: 3,
        reason:
          '"Post ID" was rounded by a spreadsheet program ("1,81E+16") and nothing else in the row identifies it.',
      },
    ]);
  });

  it("has numbers that became dates refused, never imported as numbers", async () => {
    const batch = await readBatch(instagram([{}, { Views: "3.Apr" }, { Views: "03.04.2026" }]));
    expect(batch.rows).toHaveLength(1);
    expect(batch.skipped.map(({ reason }) => reason)).toEqual([
      '"Views" was turned into a date by a spreadsheet program ("3.Apr"). Its value is lost.',
      '"Views" was turned into a date by a spreadsheet program ("03.04.2026"). Its value is lost.',
    ]);
  });
});

describe("a row", () => {
  it("keeps its caption as it is, even when it starts like a formula", async () => {
    const captions = ["=SUM(A1)", "+31 6", "-10 %", "@friend", "\tindented", "\nnext line", "<b>bold</b>", " "];
    const batch = await readBatch(instagram(captions.map((Description) => ({ Description }))));
    expect(batch.rows.map((row) => row.text)).toEqual(captions);
  });

  it("keeps the difference between nothing and 0", async () =>
    expect((await readBatch(instagram([{ Likes: "0", Views: "", Comments: "-" }]))).rows[0]).toMatchObject({
      likes: 0,
      views: null,
      comments: null,
    }));

  it.each(["undefined", "NAN", "NaN", "--", "N/A", "< 1%", "#DIV/0!"])("takes %s for a missing number", async (cell) =>
    expect((await readBatch(instagram([{ Views: cell }]))).rows[0]?.views).toBeNull(),
  );

  it("that has more cells than there are headers is left out", async () => {
    const text = instagram([{}]);
    expect((await readBatch(`${text}${text.split("\n")[1]},9\n`)).skipped).toEqual([
      { row: 3, reason: "It has 9 cells, but there are 8 headers." },
    ]);
  });

  it("that ends early is left out: its last number may be half of one", async () =>
    expect(
      (await readBatch(`${instagram([{}])}5,green.bakery,Text,05/18/2026 07:30,https://e.org/5,10\n`)).skipped,
    ).toEqual([{ row: 3, reason: "It has 6 cells, but there are 8 headers. It may have been broken in two." }]));

  it("whose date does not exist is left out with the cell named", async () =>
    expect((await readBatch(instagram([{}, { "Publish time": "02/30/2026 07:30" }]))).skipped[0]?.reason).toBe(
      '"Publish time" should be a date, but the cell says "02/30/2026 07:30".',
    ));

  it("that nothing identifies is left out, with the file's own note", async () => {
    const text = instagram([{}]).replace("Comments", "Data comment").replace(/7\n$/, "\n");
    const nameless = ["", "green.bakery", "", "", "", "12", "", "Some numbers could not be computed."].join(",");
    expect((await readBatch(`${text}${nameless}\n`)).skipped[0]?.reason).toBe(
      'Nothing in it says which post or day it is. The file adds: "Some numbers could not be computed."',
    );
  });

  it("is reported in the user's language", async () => {
    const text = instagram([{}, { Likes: "veel" }]);
    expect((await readBatch(text, {}, { language: "nl" })).skipped[0]?.reason).toBe(
      '"Likes" hoort een getal te zijn, maar in de cel staat "veel".',
    );
    expect((await readBatch(text, {}, { language: "es" })).skipped[0]?.reason).toBe(
      "«Likes» debería ser un número, pero la celda dice «veel».",
    );
  });
});

describe("a file that cannot be read", () => {
  it("is refused with its headers when they are not known", async () =>
    expect((await readRejection("Name,Street,Town\nA,B,C\n")).what).toBe(
      "The file's headers are not known: Name, Street, Town",
    ));

  it("is refused when it has headers but no rows", async () =>
    expect((await readRejection(instagram([]))).what).toBe("The file has headers but no rows."));

  it("is refused when a quotation mark is never closed: later rows would be swallowed", async () => {
    const text = instagram([{}, {}]);
    expect((await readRejection(`${text}7,green.bakery,"half a capt`)).what).toBe(
      "A quotation mark in row 4 is never closed, so the rows after it cannot be told apart.",
    );
  });

  it("is refused with the first reason when no row can be read", async () =>
    expect((await readRejection(instagram([{ Likes: "x" }]))).what).toBe(
      'None of its rows could be read. The first one: "Likes" should be a number, but the cell says "x".',
    ));
});

it("two tables pasted under each other are both read", async () => {
  const overview = "Date,Video Views,Profile Views,Likes,Comments,Shares\nApril 12,10,1,2,3,4\n";
  const results = await read(`${instagram([{}])}\n${overview}`);
  expect(results.map((result) => !isRejectedFile(result) && [result.format, result.rows.length])).toEqual([
    ["instagram-content", 1],
    ["tiktok-overview", 1],
  ]);
});
