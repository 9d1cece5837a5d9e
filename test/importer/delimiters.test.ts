import { describe, expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { read } from "./read-text-file.ts";

async function headersOf(text: string): Promise<readonly string[] | undefined> {
  const [result] = await read(text);
  return result !== undefined && isRejectedFile(result) ? result.mappable?.headers : undefined;
}

describe("Delimiters", () => {
  it.each([
    ["semicolons", "Link;Stadt, Land;Likes\nhttps://a.test/1;Berlin, DE;5\nhttps://a.test/2;Wien, AT;6\n"],
    ["tabs", "Link\tStadt, Land\tLikes\nhttps://a.test/1\tBerlin, DE\t5\nhttps://a.test/2\tWien, AT\t6\n"],
    ["vertical bars", "Link|Stadt, Land|Likes\nhttps://a.test/1|Berlin, DE|5\nhttps://a.test/2|Wien, AT|6\n"],
  ])("%s separate the columns although every row has one comma in its text", async (_, text) => {
    expect(await headersOf(text)).toEqual(["Link", "Stadt, Land", "Likes"]);
  });

  it("semicolons separate the columns although each line of a text has a comma", async () => {
    const rows = ["1", "2"].map((id) => `https://a.test/${id};"Bread, rye\nRolls, spelt\nCake, nuts";5`);
    expect(await headersOf(["Link;Text;Likes", ...rows, ""].join("\n"))).toEqual(["Link", "Text", "Likes"]);
  });

  it("commas separate the columns although every text has a semicolon", async () => {
    const text = "Link,Text; tags,Likes\nhttps://a.test/1,Bread; rye,5\nhttps://a.test/2,Bread; spelt,6\n";
    expect(await headersOf(text)).toEqual(["Link", "Text; tags", "Likes"]);
  });
});
