import type { AdGroup } from "../../reports/report-inputs.ts";
import { postTypeOf } from "../../tables/vocabulary/post-types.ts";
import { type Choices, isNumber, ownRows, type TableData } from "./own-rows.ts";

/** A table without ads, which are in no figure of posts, and the ads if it has any. */
export interface PostsAndAds {
  posts: TableData;
  ads?: TableData;
}

export function postsAndAds(data: TableData): PostsAndAds {
  const types = data.name === "posts" ? data.cells.type : undefined;
  const names = new Set([...new Set(types)].filter((type) => typeof type === "string" && postTypeOf(type) === "ad"));
  if (names.size === 0 || types === undefined) return { posts: data };
  const rowsWith = (isAd: boolean): TableData => {
    const isKept = types.map((type) => names.has(type) === isAd);
    const kept = (column: readonly unknown[]) => column.filter((_, row) => isKept[row] !== false);
    return {
      ...data,
      rows: isKept.slice(0, data.rows).filter(Boolean).length,
      cells: Object.fromEntries(Object.entries(data.cells).map(([field, column]) => [field, kept(column)])),
    };
  };
  return { posts: rowsWith(false), ads: rowsWith(true) };
}

/** Platforms and currencies of ads with an amount, those of most rows first. */
export function adGroups(data: TableData, choices: Choices): AdGroup[] {
  const found = new Map<string, AdGroup & { rows: number }>();
  for (const row of ownRows(data, choices)) {
    if (!isNumber(data.cells.spend?.[row])) continue;
    const platform = String(data.cells.platform?.[row]);
    const currency = String(data.cells.currency?.[row] ?? "")
      .trim()
      .toUpperCase();
    const group = found.get(`${platform}\n${currency}`) ?? { platform, currency, rows: 0 };
    group.rows++;
    found.set(`${platform}\n${currency}`, group);
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows).map(({ platform, currency }) => ({ platform, currency }));
}
