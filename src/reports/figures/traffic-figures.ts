import type { ReportInputs, SourceTable } from "../report-inputs.ts";
import { shownCampaigns, shownResults } from "../sizes.ts";
import { type Calculation, isAmong, numbersOf, type Result } from "./calculation.ts";
import { groupSums } from "./group-sums.ts";
import { columnOf, isAd, ownership, ownershipOf, withoutErrors } from "./rows-in-report.ts";

/** What links are tagged with, from the widest to the narrowest: parameters of links, and fields of the table. */
const tags = [
  ["utm_source", "traffic_source"],
  ["utm_medium", "medium"],
  ["utm_campaign", "campaign"],
  ["utm_content", "content"],
] as const;

const joined = (parts: readonly string[]) => parts.join("&CHAR(10)&");

/** Encoded as in a link, but for wildcards of look-ups, which are encoded too. */
const encoded = (text: string): string => `SUBSTITUTE(SUBSTITUTE(ENCODEURL(${text}),"*","%2a"),"~","%7e")`;

/** The key of what Google shows. */
const keyOfTags = (text: string): string => `LOWER(${encoded(text)})`;

/** The same key of a part of a link, which is encoded once already, perhaps only in part. */
const keyOfLink = (text: string): string =>
  `LOWER(SUBSTITUTE(${encoded(`SUBSTITUTE(${text},"+"," ")`)},CHAR(37)&"25",CHAR(37)))`;

const postColumn = ({ columns }: SourceTable, field: string): string =>
  columns[field] === undefined ? '""' : `IFERROR(FILTER([[source.posts.${field}]],isOwnPost),"")`;

/** The posts up to the period's end, whenever they were published: their row, the key of their tagged link, and their ID. */
function postSteps(source: SourceTable): (readonly [string, string])[] {
  const time = "[[source.posts.published_at]]";
  const account = `[[source.posts.${source.columns.account ? "account" : "platform"}]]`;
  const words = ["url", "title", "text"].map((field) => postColumn(source, field)).join('&" "&');
  return [
    ["postPlatform", withoutErrors("[[source.posts.platform]]")],
    ["postAccount", withoutErrors(account)],
    ...ownershipOf("postPlatform", "postAccount", "postRival", "postOwn"),
    ["isOwnPost", `postOwn*(1-${isAd(source) ?? "0"})*IFERROR((${time}>0)*(${time}<[[to]]+1),0)`],
    ["postRow", "FILTER(SEQUENCE(ROWS([[source.posts.platform]])),isOwnPost)"],
    ["postWords", `SUBSTITUTE(LOWER(${words}),"&amp;","&")`],
    // Without what ends a sentence after the link.
    ["postLink", `REGEXREPLACE(IFERROR(REGEXEXTRACT(postWords,"\\S*[?&]utm_\\S*"),""),"[^\\p{L}\\p{N}_%=&~+/-]+$","")`],
    ...tags.map(([parameter]): [string, string] => [
      parameter.replace("utm_", "link_"),
      `IFERROR(REGEXEXTRACT(postLink,"[?&]${parameter}=([^&#]*)"),"")`,
    ]),
    ["isTaggedPost", 'link_campaign&link_content<>""'],
    [
      "linkKeys",
      `IFERROR(FILTER(${keyOfLink(joined(tags.map(([name]) => name.replace("utm_", "link_"))))},isTaggedPost),"-")`,
    ],
    ["linkRows", "IFERROR(FILTER(postRow,isTaggedPost),0)"],
    ["idKeys", `${keyOfTags(`${postColumn(source, "post_id")}&""`)}&LEFT(postRow,0)`],
  ];
}

/** The first and the last of the posts with a key; 0 without one. */
function ends(name: string, keys: string, known: string, rows: string): [string, string][] {
  const list = `HSTACK(${known},${rows})`;
  return [
    [`${name}First`, `IFERROR(VLOOKUP(${keys},${list},2,FALSE),0)`],
    [`${name}Last`, `IFERROR(VLOOKUP(${keys},SORT(${list},SEQUENCE(ROWS(${rows})),FALSE),2,FALSE),0)`],
  ];
}

/** The post of each distinct link; 0 for a link of no post, -1 for that of several. */
const joinSteps: readonly [string, string][] = [
  ...ends("link", "links", "linkKeys", "linkRows"),
  ...ends("id", "linkContent", "idKeys", "postRow"),
  ["first", 'IF(linkFirst>0,linkFirst,IF(linkContent="",0,idFirst))'],
  ["last", 'IF(linkFirst>0,linkLast,IF(linkContent="",0,idLast))'],
  ["post", "IF(first=last,first,-1)"],
];

const figures = ["sessions", "keyEvents"] as const;

/** A sum of sessions and one of key events, with a condition on each row, link or group. */
const both = (name: string, toExpression: (figure: (typeof figures)[number], column: number) => string): Result[] =>
  figures.map((figure, index) => ({
    name: `${name}.${figure}`,
    expression: toExpression(figure, index + 1),
    none: "0",
  }));

/** The groups with the most sessions, those without a line of their own, and how many these are. */
function ranked(name: string, ranking: string, shown: number, key: string): Result[] {
  const places = Array.from({ length: shown }, (_, index) => index + 1);
  const within = (place: number, column: number) =>
    `IF(ROWS(${ranking})>=${place},INDEX(${ranking},${place},${column}),"")`;
  return [
    ...places.flatMap((place) => [
      { name: `${name}.${place}.${key}`, expression: within(place, 3) },
      { name: `${name}.${place}.sessions`, expression: within(place, 1) },
      { name: `${name}.${place}.keyEvents`, expression: within(place, 2) },
    ]),
    { name: `${name}.others.count`, expression: `MAX(0,ROWS(${ranking})-${shown})`, none: "0" },
    ...both(
      `${name}.others`,
      (_, column) => `SUM((SEQUENCE(ROWS(${ranking}))>${shown})*CHOOSECOLS(${ranking},${column}))`,
    ),
  ];
}

const sumOf = (condition: string) => (figure: string) => `SUM(counted*(${condition})*${figure})`;

/**
 * What links brought to the website in the period, by post and by campaign. What Google shows for a link is joined to a post
 * by all of its tags, else by the post's ID in `utm_content`; of upper and lower case, and of how characters are encoded,
 * nothing depends. Everything else is in remainders, which add up to the total that Google reports for the website.
 */
export function trafficCalculations(inputs: Pick<ReportInputs, "sources">): Calculation[] {
  const { traffic, posts } = inputs.sources;
  if (!traffic?.columns.sessions || !traffic.columns.campaign) return [];
  const time = "[[source.traffic.date]]";
  const cells = (field: string) => columnOf("traffic", traffic, field);
  return [
    {
      key: "traffic",
      steps: [
        ...(posts ? postSteps(posts) : []),
        ["isNear", `([[source.traffic.platform]]<>"")*(${time}>=[[from]])*(${time}<[[to]]+1)`],
        ["day", `INT(FILTER(${time},isNear))`],
        ["platform", cells("platform")],
        ["account", cells(traffic.columns.account ? "account" : "platform")],
        ...ownership,
        ["sessions", `${numbersOf(cells("sessions"))}+0*day`],
        ["keyEvents", `${numbersOf(cells("key_events"))}+0*day`],
        ...tags.map(([, field]): [string, string] => [`${field}Shown`, `TRIM(${cells(field)})`]),
        ["allTags", joined(tags.map(([, field]) => `${field}Shown`))],
        // Without any tag a row is that of the whole website; links without tags have words in parentheses.
        ["isSite", "1*(LEN(allTags)=3)"],
        ["counted", "own*(1-isSite)"],
        ["isGrouped", '1*ISNUMBER(FIND("(other)",allTags))'],
        ...tags.map(([, field]): [string, string] => [`${field}Tag`, `REGEXREPLACE(${field}Shown,"^\\(.*\\)$","")`]),
        ["isTagged", 'counted*(1-isGrouped)*(campaignTag&contentTag<>"")'],
        ["isOfCampaign", 'counted*(1-isGrouped)*(campaignTag<>"")'],
        // Where Google reports the whole website of a day, that is the day's total.
        ["siteDay", 'MATCH(platform&"|"&account,UNIQUE(platform&"|"&account),0)*100000+day'],
        ["hasSite", isAmong("siteDay", "FILTER(siteDay,own*isSite=1)")],
        ["campaignKey", `FILTER(${keyOfTags("campaignTag")},isOfCampaign=1)`],
        ["campaignKeys", "UNIQUE(campaignKey)"],
        ...groupSums(
          "campaign",
          "MATCH(campaignKey,campaignKeys,0)",
          figures.map((figure) => `FILTER(${figure},isOfCampaign=1)`),
        ),
        // As Google first spells it.
        ["campaignNames", "VLOOKUP(campaignKeys,HSTACK(campaignKey,FILTER(campaignTag,isOfCampaign=1)),2,FALSE)"],
        ["campaigns", "SORT(HSTACK(campaignSums,campaignNames),1,FALSE,2,FALSE,3,TRUE)"],
        ...(posts
          ? ([
              ["link", `FILTER(${keyOfTags(joined(tags.map(([, field]) => `${field}Tag`)))},isTagged=1)`],
              ["links", "UNIQUE(link)"],
              ["linkContent", 'REGEXREPLACE(links,"^.*%0a","")'],
              ...groupSums(
                "link",
                "MATCH(link,links,0)",
                figures.map((figure) => `FILTER(${figure},isTagged=1)`),
              ),
              ...joinSteps,
              ["foundPosts", "UNIQUE(FILTER(post,post>0))"],
              ...groupSums(
                "post",
                "MATCH(FILTER(post,post>0),foundPosts,0)",
                figures.map((_, index) => `FILTER(CHOOSECOLS(linkSums,${index + 1}),post>0)`),
              ),
              ["foundRanking", "SORT(HSTACK(postSums,foundPosts),1,FALSE,2,FALSE,3,TRUE)"],
            ] as [string, string][])
          : []),
      ],
      results: [
        { name: "rows", expression: "SUM(own)", none: "0" },
        ...both("total", (figure) => `SUM(own*(isSite+(1-isSite)*(1-hasSite))*${figure})`),
        ...both("withheld", (figure) => `SUM(own*isSite*${figure})-SUM(counted*hasSite*${figure})`),
        ...both("grouped", sumOf("isGrouped")),
        ...both("untagged", sumOf('(1-isGrouped)*(campaignTag&contentTag="")')),
        ...both("noCampaign", sumOf('(1-isGrouped)*(campaignTag="")')),
        ...ranked("campaigns", "campaigns", shownCampaigns, "name"),
        ...(posts
          ? [
              ...ranked("posts", "foundRanking", shownResults, "row"),
              ...both("shared", (_, column) => `SUM((post=-1)*CHOOSECOLS(linkSums,${column}))`),
              ...both("noPost", (_, column) => `SUM((post=0)*CHOOSECOLS(linkSums,${column}))`),
            ]
          : []),
      ],
    },
  ];
}
