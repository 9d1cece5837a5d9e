import { expect, it } from "vitest";
import { readRefusal } from "../importer/reading.ts";

it.each([
  ["Gender,Age\n", "The file's headers are not known: Gender, Age"],
  [
    'sep=,\n"Views"\n"Reels","Photos"\n"287","89"\n',
    "This is a Meta Business Suite export of top content formats. It holds numbers that have no table here.",
  ],
  [
    'Date,Content,Video title,Video publish time,Views\n2025-01-01,aaaaaaaaaa1,Tea,"Sep 30, 2023",0\n',
    "This is a YouTube chart of single videos by day. It holds numbers that have no table here.",
  ],
  [
    "Data,Receita estimada (USD)\n2023-01-01,116.764\n",
    "This is a YouTube chart of engaged views, revenue or subscribers. It holds numbers that have no table here.",
  ],
  [
    'Cities,City name,Views\n0x1:0x2,"Oslo, Norway",5\n',
    "This is a YouTube table or chart of cities, subscription status or traffic sources. It holds numbers that have no table here.",
  ],
  [
    "Top queries,Clicks,Impressions,CTR,Position\ngreen tea,0,62,0%,75.02\n",
    "This is a Search Console export of queries, countries, devices or appearances. It holds numbers that have no table here.",
  ],
  [
    "Filter,Value\nSearch type,Web\n",
    "This is a Search Console list of filters. It holds numbers that have no table here.",
  ],
  [
    "# ---\n# Report CSV Export\n# Start date: 20230101\nEvent name,Event count\nclick,3\n",
    "This is a GA4 report of events, places, platforms or items. It holds numbers that have no table here.",
  ],
  [
    "Email Address,First Name,MEMBER_RATING\nsomeone@example.com,Someone,3\n",
    "This is a list of subscribers. It holds data about single persons, which is never imported.",
  ],
])("%j is refused for what it is", async (text, what) => expect((await readRefusal(text)).what).toBe(what));
