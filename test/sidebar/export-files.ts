import { read, write } from "@e965/xlsx";

/** Export files with invented accounts, posts and numbers. */

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function file(name: string, content: string): ChosenFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(content) };
}

const instagramHeader =
  "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Comments,Saves,Follows";

interface Post {
  id?: string;
  caption?: string;
  account?: string;
  likes?: number | string;
  /** The day in April 2026. */
  day?: number;
}

function instagramRow({
  id = "17900000000000001",
  caption = "Fresh bread at seven",
  account = "luna.bakes",
  likes = 120,
  day = 12,
}: Post) {
  const quoted = `"${caption.replaceAll('"', '""')}"`;
  return `${id},17841400000000000,${account},Luna Bakes,${quoted},0,04/${String(day).padStart(2, "0")}/2026 07:30,https://www.instagram.com/p/${id}/,IG image,,Lifetime,2400,1900,${likes},6,14,9,2`;
}

/** A Meta Business Suite export of Instagram posts, one row each. */
export function instagram(posts: readonly Post[], name = "Apr-01-2026_Apr-30-2026_900000000000001.csv"): ChosenFile {
  return file(name, `\uFEFF${[instagramHeader, ...posts.map(instagramRow)].join("\n")}\n`);
}

/** Distinct posts. */
export function manyPosts(count: number): Post[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(17900000000000000n + BigInt(index)),
    caption: `Loaf number ${index}`,
    likes: index % 500,
  }));
}

/** A TikTok Studio overview: days without account, year or followers. */
export function tiktokOverview(): ChosenFile {
  const days = ["June 1", "June 2", "June 3"].map((day, index) => `"${day}","${900 + index}","12","80","4","3"`);
  const header = '"Date","Video Views","Profile Views", "Likes","Comments","Shares"';
  return file("Overview.csv", `\uFEFF${[header, ...days].join("\n")}`);
}

/** Not a table, so nothing can be imported. */
export const shoppingList = file("shopping.csv", "To buy tomorrow\nFlour\nYeast\n");

/** The same export saved as an Excel file. */
export function asExcel({ name, buffer }: ChosenFile): ChosenFile {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const workbook = read(buffer.toString().replace("\uFEFF", ""), { type: "string", raw: true });
  return {
    name: name.replace(".csv", ".xlsx"),
    mimeType,
    buffer: write(workbook, { type: "buffer", bookType: "xlsx" }),
  };
}
