import { describe, expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { instagram, read, readBatch, readRejection } from "./read-text-file.ts";

describe("files re-saved by another program", () => {
  it.each([
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "bars"],
  ])("a file with %j as delimiter is read", async (delimiter) =>
    expect((await readBatch(instagram([{ Description: "Bread, butter; jam" }], delimiter))).rows[0]).toMatchObject({
      text: "Bread, butter; jam",
      likes: 81,
    }),
  );

  it("a file with a line that names the delimiter is read, even if it names the wrong one", async () => {
    for (const line of ["sep=;", '"sep=,"', "sep=,;;;;", "sep=\t\t\t"])
      expect((await readBatch(`${line}\r\n${instagram([{}], ";")}`)).rows).toHaveLength(1);
  });

  it("the line that names the delimiter counts as a row, as in a spreadsheet", async () => {
    const batch = await readBatch(`sep=,\n${instagram([{}, { Likes: "many" }])}`);
    expect(batch.skipped[0]?.row).toBe(4);
  });

  it("lines may end with CRLF, LF or CR, or a mixture", async () => {
    const text = instagram([{}, { "Post ID": "2" }]);
    for (const lines of [text.replace(/\n/g, "\r\n"), text.replace(/\n/g, "\r"), text.replace(/\n/, "\r\n")])
      expect((await readBatch(lines)).rows.map((row) => row.comments)).toEqual([7, 7]);
  });

  it("the last row is read without a line end, also if its last cell is quoted or empty", async () => {
    const text = instagram([{}, { "Post ID": "2" }]).trimEnd();
    const commentsOf = async (content: string) => (await readBatch(content)).rows.map(({ comments }) => comments);
    expect(await commentsOf(text)).toEqual([7, 7]);
    expect(await commentsOf(text.replace(/7$/, '"8"'))).toEqual([7, 8]);
    expect(await commentsOf(text.replace(/7$/, ""))).toEqual([7, null]);
  });

  it("blank rows and empty cells at the end are ignored", async () => {
    const text = instagram([{}]).replace(/\n/g, ",,\n");
    expect((await readBatch(`${text},,,\n,,,\n\n`)).rows).toHaveLength(1);
  });

  it("headers are recognized in any case, with soft hyphens and no-break spaces", async () => {
    const text = instagram([{}]).replace("Post ID", "\u00a0post\u00a0i\u00add ").replace("Likes", "LIKES");
    expect((await readBatch(text)).rows[0]).toMatchObject({ post_id: "18100000000000011", likes: 81 });
  });

  it("a rounded ID is dropped, and the post identified by its link", async () => {
    const batch = await readBatch(
      instagram([{ "Post ID": "1.81E+16" }, { "Post ID": "1,81E+16", Permalink: "", Description: "" }]),
    );
    expect(batch.rows).toMatchObject([{ post_id: null, url: "https://www.instagram.com/p/AAAAAAAAAA1/" }]);
    expect(batch.warnings).toEqual([
      {
        what: "IDs were rounded by a spreadsheet program. These rows are identified by their links instead.",
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

  it("a post whose ID was rounded and that has no link is known by account, time and text", async () => {
    const batch = await readBatch(instagram([{ "Post ID": "1.81E+16", Permalink: "" }]));
    expect(batch.rows).toMatchObject([{ post_id: null, url: null, account: "green.bakery", text: "Fresh bread" }]);
  });

  it("IDs that all end in zeros after the 15th digit were rounded; one that does not proves them whole", async () => {
    const idsOf = async (...ids: string[]) =>
      (
        await readBatch(instagram(ids.map((id, i) => ({ "Post ID": id, Permalink: `https://t.example/${i}` }))))
      ).rows.map((row) => row.post_id);
    expect(await idsOf("17935000000000000", "18270795859250500")).toEqual([null, null]);
    expect(await idsOf("17935000000000000", "18270795859250511")).toEqual(["17935000000000000", "18270795859250511"]);
  });

  it("letters of UTF-8 that were read in another encoding and saved so are restored, and the card says so", async () => {
    for (const [damaged, text] of [
      ["NiÃ±o y cafÃ© â€œrÃ¡pidoâ€\u009d", "Niño y café “rápido”"],
      ["Ni√±o y caf√©", "Niño y café"],
    ]) {
      const batch = await readBatch(instagram([{ Description: damaged as string }]));
      expect(batch.rows[0]?.text).toBe(text);
      expect(batch.warnings.map(({ what }) => what)).toEqual([
        "Another program had read the text in the wrong encoding. It was corrected.",
      ]);
    }
    expect((await readBatch(instagram([{ Description: "AMANHÃ” ação São não" }]))).rows[0]?.text).toBe(
      "AMANHÃ” ação São não",
    );
  });

  it("a row with a number that became a date is skipped", async () => {
    const batch = await readBatch(instagram([{}, { Views: "3.Apr" }, { Views: "03.04.2026" }]));
    expect(batch.rows).toHaveLength(1);
    expect(batch.skipped.map(({ reason }) => reason)).toEqual([
      '"Views" was turned into a date by a spreadsheet program ("3.Apr"). Its value is lost.',
      '"Views" was turned into a date by a spreadsheet program ("03.04.2026"). Its value is lost.',
    ]);
  });
});

describe("rows", () => {
  it("a caption is imported unchanged, even if it starts like a formula", async () => {
    const captions = ["=SUM(A1)", "+31 6", "-10 %", "@friend", "\tindented", "\nnext line", "<b>bold</b>", " "];
    const batch = await readBatch(instagram(captions.map((Description) => ({ Description }))));
    expect(batch.rows.map((row) => row.text)).toEqual(captions);
  });

  it("an empty cell is missing, and a 0 is 0", async () =>
    expect((await readBatch(instagram([{ Likes: "0", Views: "", Comments: "-" }]))).rows[0]).toMatchObject({
      likes: 0,
      views: null,
      comments: null,
    }));

  it.each(["undefined", "NAN", "NaN", "--", "N/A", "< 1%", "#DIV/0!"])("%s is read as a missing number", async (cell) =>
    expect((await readBatch(instagram([{ Views: cell }]))).rows[0]?.views).toBeNull(),
  );

  it("a row with more cells than headers is skipped", async () => {
    const text = instagram([{}]);
    expect((await readBatch(`${text}${text.split("\n")[1]},9\n`)).skipped).toEqual([
      { row: 3, reason: "It has 9 cells, but there are 8 headers." },
    ]);
  });

  it("a row that ends early is skipped, because its last number may be incomplete", async () =>
    expect(
      (await readBatch(`${instagram([{}])}5,green.bakery,Text,05/18/2026 07:30,https://e.org/5,10\n`)).skipped,
    ).toEqual([{ row: 3, reason: "It has 6 cells, but there are 8 headers. It might be split in two." }]));

  it("a row with a date that does not exist is skipped, and the cell is named", async () =>
    expect((await readBatch(instagram([{}, { "Publish time": "02/30/2026 07:30" }]))).skipped[0]?.reason).toBe(
      '"Publish time" should be a date, but the cell says "02/30/2026 07:30".',
    ));

  it("a row that nothing identifies is skipped, with the file's own note", async () => {
    const text = instagram([{}]).replace("Comments", "Data comment").replace(/7\n$/, "\n");
    const nameless = ["", "green.bakery", "", "", "", "12", "", "Some numbers could not be computed."].join(",");
    expect((await readBatch(`${text}${nameless}\n`)).skipped[0]?.reason).toBe(
      'It doesn\'t identify a post or day. Note in the file: "Some numbers could not be computed."',
    );
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])(
    "a row with a quotation mark too many is skipped, and those around it are whole, with lines that end with %s",
    async (_, end) => {
      const lines = [
        "Post ID,Account username,Publish time,Permalink,Likes,Description",
        '1,green.bakery,05/18/2026 07:30,https://www.instagram.com/p/A1/,81,"Bread, butter"',
        '2,green.bakery,05/18/2026 07:30,https://www.instagram.com/p/A2/,82,"Say "hi" to rye"',
        "3,green.bakery,05/18/2026 07:30,https://www.instagram.com/p/A3/,83,Buns",
        "4,green.bakery,05/18/2026 07:30,https://www.instagram.com/p/A4/,84,Rolls",
      ];
      const batch = await readBatch(lines.map((line) => line + end).join(""));
      expect(batch.rows.map(({ post_id, likes, text }) => [post_id, likes, text])).toEqual([
        ["1", 81, "Bread, butter"],
        ["3", 83, "Buns"],
        ["4", 84, "Rolls"],
      ]);
      expect(batch.skipped.map(({ row }) => row)).toEqual([3]);
    },
  );

  it("a skipped row is reported in the user's language", async () => {
    const text = instagram([{}, { Likes: "veel" }]);
    expect((await readBatch(text, {}, { language: "nl" })).skipped[0]?.reason).toBe(
      "‘Likes’ moet een getal zijn, maar in de cel staat ‘veel’.",
    );
    expect((await readBatch(text, {}, { language: "es" })).skipped[0]?.reason).toBe(
      "«Likes» debería ser un número, pero la celda contiene «veel».",
    );
  });
});

describe("files that cannot be read", () => {
  it("a file with unknown headers is rejected, and the headers are quoted", async () =>
    expect((await readRejection("Name,Street,Town\nA,B,C\n")).what).toBe(
      "This file's headers aren't recognized: Name, Street, Town",
    ));

  it("a file with headers but no rows is rejected", async () =>
    expect((await readRejection(instagram([]))).what).toBe("The file has headers but no rows."));

  it("a file with an unclosed quote is rejected, because later rows would be lost", async () => {
    const text = instagram([{}, {}]);
    expect((await readRejection(`${text}7,green.bakery,"half a capt`)).what).toBe(
      "A quotation mark in row 4 is never closed, so the next rows can't be separated.",
    );
  });

  it("a file of which no row can be read is rejected with the first reason", async () =>
    expect((await readRejection(instagram([{ Likes: "x" }]))).what).toBe(
      `None of the file's rows could be read. First row: "Likes" should be a number, but the cell says "x".`,
    ));
});

describe("two tables one below the other", () => {
  const overview = "Date,Video Views,Profile Views,Likes,Comments,Shares\nApril 12,10,1,2,3,4\n";
  const titles = ["TikTok overview", "Profile: cafe.nook", "Downloaded by Ann"];
  const found = async (text: string) =>
    (await read(text)).map((result) => !isRejectedFile(result) && [result.format, result.rows.length, result.skipped]);

  it.each([0, 1, 2, 3])("are both read, with %i lines between the blank row and the second header", async (lines) => {
    const between = titles.slice(0, lines).map((title) => `${title}\n`);
    expect(await found(`${instagram([{}])}\n${between.join("")}${overview}`)).toEqual([
      ["instagram-content", 1, []],
      ["tiktok-overview", 1, []],
    ]);
  });

  it.each([0, 3])("are both read if the first is long, with %i lines between them", async (lines) => {
    // Longer than what is decoded at once.
    const posts = Array.from({ length: 700 }, (_, i) => ({ "Post ID": String(i), Description: "x".repeat(500) }));
    const between = titles.slice(0, lines).map((title) => `${title}\n`);
    expect(await found(`${instagram(posts)},,\n${between.join("")}${overview}`)).toEqual([
      ["instagram-content", 700, []],
      ["tiktok-overview", 1, []],
    ]);
  });

  it("are both read with several blank rows between them, and a blank row inside the first ends nothing", async () => {
    const text = instagram([{}, { "Post ID": "2" }]).replace(/\n2,/, "\n,,,\n2,");
    expect(await found(`${text}\n\n,,\n${overview}`)).toEqual([
      ["instagram-content", 2, []],
      ["tiktok-overview", 1, []],
    ]);
  });
});
