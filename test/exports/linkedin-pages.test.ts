import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { type Batch, isRejectedFile } from "../../src/importer/files/batch.ts";
import { read } from "../importer/read-text-file.ts";

type Sheets = Record<string, (string | number)[][]>;

/** The file as LinkedIn gives it, xls, and as a spreadsheet program saves it. */
const forms = [
  ["xls", "biff8"],
  ["xlsx", "xlsx"],
] as const;

async function batches(sheets: Sheets, bookType: "biff8" | "xlsx", name: string): Promise<Batch[]> {
  const book = utils.book_new();
  for (const [sheet, cells] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheet);
  const results = await read(new Uint8Array(write(book, { type: "array", bookType })), { name });
  return results.filter((result): result is Batch => !isRejectedFile(result));
}

const link = (number: number) => `https://www.linkedin.com/feed/update/urn:li:activity:730000000000000000${number}`;

describe.each(forms)("LinkedIn pages as .%s", (extension, bookType) => {
  it("the visitors' days and their five divisions are read, on the day of the export in the file's name", async () => {
    const [days, audience] = await batches(
      {
        "Visitor metrics": [
          ["Every number of visitors, by day"],
          ["Date", "Overview page views (total)", "Total page views (total)", "Total unique visitors (total)"],
          ["03/04/2025", 7, 9, 6],
        ],
        Location: [
          ["Location", "Total views"],
          ["Amsterdam Area", 12],
        ],
        "Job function": [
          ["Job function", "Total views"],
          ["Sales", 10],
        ],
        Seniority: [
          ["Seniority", "Total views"],
          ["Senior", 30],
        ],
        Industry: [
          ["Industry", "Total views"],
          ["Retail", 8],
        ],
        "Company size": [
          ["Company size", "Total views"],
          ["10001+", 4],
        ],
      },
      bookType,
      // 2025-04-02T00:00:00Z.
      `tea_visitors_1743552000000.${extension}`,
    );
    expect(days?.rows.map(({ date, profile_visits }) => [date, profile_visits])).toEqual([["2025-03-04", 9]]);
    expect(audience?.rows.map(({ date, dimension, value, views }) => [date, dimension, value, views])).toEqual([
      ["2025-04-02", "location", "Amsterdam Area", 12],
      ["2025-04-02", "job_function", "Sales", 10],
      ["2025-04-02", "seniority", "Senior", 30],
      ["2025-04-02", "industry", "Retail", 8],
      ["2025-04-02", "company_size", "10001+", 4],
    ]);
  });

  const organic = ["Tea", link(1), "Organic", "03/13/2025", 1_500, 36, 45, 22, 0, 0, "Video"];
  const sponsored = ["Tea", link(1), "Sponsored", "03/13/2025", 5_200, "", 56, 9, 0, 0, ""];
  const total = ["Tea", link(1), "Total", "03/13/2025", 6_700, 36, 101, 31, 0, 0, ""];
  const headers = ["Post title", "Post link", "Post type", "Created date", "Impressions", "Views", "Clicks", "Likes"];

  it.each([
    ["the total first", [total, organic, sponsored]],
    ["the total last", [organic, sponsored, total]],
    ["the total between", [sponsored, total, organic]],
    ["no total", [organic, sponsored]],
  ])("a boosted post is one post with the numbers of both parts: %s", async (_, rows) => {
    const [posts] = await batches(
      { "All posts": [["Every number of a post"], [...headers, "Comments", "Reposts", "Content Type"], ...rows] },
      bookType,
      `tea_updates.${extension}`,
    );
    expect(posts?.rows).toMatchObject([
      {
        url: link(1),
        published_at: "2025-03-13",
        type: "video",
        impressions: 6_700,
        views: 36,
        clicks: 101,
        likes: 31,
      },
    ]);
  });

  it("a creator's post whose date is blank in one of two lists has the date of the other", async () => {
    const results = await batches(
      {
        "TOP POSTS": [
          ["Maximum of 50 posts available to include in this list"],
          [],
          ["Post URL", "Post publish date", "Engagements", "", "Post URL", "Post publish date", "Impressions"],
          [link(1), "3/4/2025", 20, "", link(2), "", 600],
          [link(2), "3/13/2025", 5, "", link(1), "3/4/2025", 900],
          [link(3), "", 3, "", link(3), "3/15/2025", 90],
        ],
      },
      bookType,
      `Content_tea.${extension}`,
    );
    expect(results[0]?.rows.map(({ url, published_at, impressions }) => [url, published_at, impressions])).toEqual([
      [link(1), "2025-03-04", 900],
      [link(2), "2025-03-13", 600],
      [link(3), "2025-03-15", 90],
    ]);
  });
});
