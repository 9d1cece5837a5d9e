import type { ReportInputs } from "../report-inputs.ts";
import { adCurrencies } from "./ad-figures.ts";
import { shownTypes } from "./choice-columns.ts";
import type { FiguresColumn } from "./figures-sheet.ts";
import { linePlatforms, postsKey } from "./line-platforms.ts";
import { actionKinds, denominators } from "./post-figures.ts";

/** The number of sentences with which a report begins. */
export const sentenceCount = 5;

/** A text with its placeholders {1}, {2} replaced by parts. */
export const filledText = (key: string, ...parts: string[]): string =>
  parts.reduce((rest, part, index) => `SUBSTITUTE(${rest},"{${index + 1}}",${part})`, `[[t.${key}]]`);

/** A fraction as a percentage in words; FIXED writes the spreadsheet's decimal mark. */
const percent = (fraction: string, decimals = 2): string =>
  `SUBSTITUTE([[t.percent]],"{1}",FIXED(100*ABS(${fraction}),${decimals},TRUE))`;

const count = (number: string): string => `FIXED(${number},0,FALSE)`;
/** "1 post" or "2 posts". */
const postCount = (number: string): string => `IF(${number}=1,[[t.onePost]],${filledText("somePosts", number)})`;
const times = (number: string): string => `FIXED(${number},1,TRUE)`;

/** A change of less than half a percent is called no change. */
const steady = 0.005;

/** "up 12 %" or "down 12 %"; blank if the change is not a number. */
const upOrDown = (change: string): string =>
  `IF(ISNUMBER(${change}),IF(${change}>=0,${filledText("upBy", percent(change, 0))},${filledText("downBy", percent(change, 0))}),"")`;

/** How many there are now against the previous period. */
const againstBefore = (change: string): string =>
  `IF(ABS(${change})<${steady},[[t.asManyAsBefore]],${filledText("comparedWithBefore", upOrDown(change))})`;

function rateSentence(platforms: readonly string[]): string {
  const change = "[[all.change]]";
  const effects = platforms.map((_, index) => `N([[lines.effect.${index}]])`);
  const strongest = `IF(${change}>0,MAX(${effects.join(",")}),MIN(${effects.join(",")}))`;
  // What the platforms' own changes leave: that others have more or fewer of the posts.
  const mix = "([[all.rated.now]]*([[all.rate.now]]-[[all.rate.before]])-SUM([[lines.effect]]))";
  // The change of the platform that moved the rate most, in the direction of the whole; of the only one it is not said.
  const driver =
    platforms.length < 2
      ? '""'
      : `LET(strongest,${strongest},IF(strongest*${change}<=MAX(0,${mix}*${change}),${filledText("byMix")},IF(COUNT([[lines.rate.now]],[[lines.rate.before]])=2,"",${filledText(
          "drivenBy",
          "INDEX([[platform]],MATCH(strongest,[[lines.effect]],0))",
        )})))`;
  const [rate, rated] = [percent("[[all.rate.now]]"), postCount("[[all.rated.now]]")];
  const notCompared =
    `IF([[all.rated.before]]=0,${filledText("rateNoneBefore", rate, rated)},IF([[all.rated.before]]<[[minCompared]],${filledText("rateOnly", rate, rated, "[[all.rated.before]]")},` +
    `IF([[all.rated.now]]<[[minCompared]],${filledText("rateFewPosts", rate, rated)},${filledText("rateBeforeZero", rate)})))`;
  return (
    `IF([[all.posts.now]]=0,${filledText("noPosts")},IF(NOT(ISNUMBER([[all.rate.now]])),${filledText("noRate")},` +
    `IF(NOT(ISNUMBER(${change})),${notCompared},` +
    `IF(ABS(${change})<${steady},${filledText("rateSame", rate)},` +
    `IF(${change}>0,${filledText("rateRose", rate, percent(change, 0), driver)},${filledText("rateFell", rate, percent(change, 0), driver)})))))`
  );
}

/** Where the mix of platforms moved the rate much. */
const mixSentence =
  "IF(AND(ISNUMBER([[all.changeAtSameMix]]),ISNUMBER([[all.change]])),IF(ABS([[all.changeAtSameMix]]-[[all.change]])>0.1," +
  `${filledText("atSameMix", upOrDown("[[all.changeAtSameMix]]"))},""),"")`;

const activitySentence = `IF(AND([[all.posts.now]]>0,ISNUMBER([[all.interactions.now]])),IF([[all.posts.now]]=1,${filledText("activityOne", count("[[all.interactions.now]]"))},${filledText(
  "activity",
  count("[[all.posts.now]]"),
  count("[[all.interactions.now]]"),
  `IF(AND([[all.posts.now]]>=[[minCompared]],[[all.posts.before]]>=[[minCompared]],N([[all.interactions.before]])>0),${againstBefore(
    "[[all.interactions.now]]/[[all.interactions.before]]-1",
  )},"")`,
)}),"")`;

function bestPostSentence(platforms: readonly string[]): string {
  const rate = platforms.reduceRight(
    (rest, _, index) => `IF(best=${index + 1},[[${postsKey(index)}.best.1.rate]],${rest})`,
    '""',
  );
  return (
    `LET(most,MAX([[lines.best]]),best,MATCH(most,[[lines.best]],0),` +
    `IF(most=0,"",${filledText("bestPost", "INDEX([[platform]],best)", percent(rate), times("most"))}))`
  );
}

/** The type that does best against its platforms' averages, if it does clearly better. */
function bestTypeSentence(types: number): string {
  const numbers = Array.from({ length: types }, (_, index) => index + 1);
  if (numbers.length < 2) return '""';
  const all = numbers.map((type) => `N([[all.types.${type}.times]])`);
  const chosen = (of: (type: number) => string) =>
    numbers.reduceRight((rest, type) => `IF(N([[all.types.${type}.times]])=most,${of(type)},${rest})`, '""');
  return (
    `LET(most,MAX(${all.join(",")}),IF(most<1.1,"",` +
    `${filledText(
      "bestType",
      chosen((type) => `[[type.${type}]]`),
      times("most"),
      chosen((type) => `[[all.types.${type}.count]]`),
    )}))`
  );
}

const followersSentence = `IF(ISNUMBER([[followers.all.now.end]]),${filledText(
  "followersReached",
  count("[[followers.all.now.end]]"),
  `IF(ISNUMBER([[followers.all.change]]),IF([[followers.all.change]]=0,[[t.unchangedForSameAccounts]],${filledText("forSameAccounts", upOrDown("[[followers.all.change]]"))}),"")`,
)},"")`;

/** What ads cost, each currency apart. */
function adsSentence(currencies: readonly string[]): string {
  const amounts = currencies.map((_, index) => {
    const [spend, currency] = [`[[ads.total.${index}]]`, `[[ads.currencies.${index}]]`];
    return `IF(N(${spend})>0,TRIM(FIXED(${spend},2,FALSE)&" "&${currency}),"")`;
  });
  return `LET(spent,TEXTJOIN("; ",TRUE,${amounts.join(",")}),IF(spent="","",${filledText("adsSentence", "spent")}))`;
}

/** The platforms whose rates have no benchmark and would have one with followers. */
const benefitSentence = `LET(lacking,TEXTJOIN(", ",TRUE,[[lines.lacking]]),IF((lacking="")+([[audience]]<>1)>0,"",${filledText("addFollowers", "lacking")}))`;

/** The best platform with enough posts against its benchmark; of one below it, or of the only one, it is not said that it does well. */
const benchmarkSentence = ((): string => {
  const said = (key: string) =>
    filledText(key, "INDEX([[platform]],best)", times("most"), "LOWER(INDEX([[lines.base]],best))");
  return (
    `IF(COUNT([[lines.timesOfMany]])=0,"",LET(most,MAX([[lines.timesOfMany]]),best,MATCH(most,[[lines.timesOfMany]],0),` +
    `IF(COUNT([[lines.timesOfMany]])=1,${said("onlyBenchmark")},IF(most<1,${said("closestToBenchmark")},${said("againstBenchmarkSentence")}))))`
  );
})();

const responseSentence = `IF(N([[conversations.now.rows]])=0,"",${filledText(
  "responseSentence",
  count("[[conversations.now.answered]]"),
  count("[[conversations.now.rows]]"),
)})`;

const websiteSentence = `IF(ISNUMBER([[pages.now.sessions]]),${filledText(
  "websiteSentence",
  count("[[pages.now.sessions]]"),
  `IF(AND(N([[pages.before.sessions]])>0,[[pages.before.rows]]>0),${againstBefore(
    "[[pages.now.sessions]]/[[pages.before.sessions]]-1",
  )},"")`,
)},"")`;

const emailSentence = `IF(ISNUMBER([[campaigns.now.openRate]]),${filledText(
  "emailSentence",
  count("[[campaigns.now.rows]]"),
  percent("[[campaigns.now.openRate]]", 1),
  percent("N([[campaigns.now.clickRate]])", 1),
)},"")`;

const brandSentence = `IF(N([[mentions.now.rows]])=0,"",${filledText("brandSentence", count("[[mentions.now.rows]]"))})`;

/** The sentences that the report can begin with, the most important first; a blank one has nothing to say. */
export function sentenceColumn(inputs: ReportInputs): FiguresColumn {
  const { sources } = inputs;
  const lines = linePlatforms(inputs);
  const currencies = adCurrencies(inputs);
  const hasPosts = inputs.postPlatforms.length > 0;
  const hasInteractions = hasPosts && [...denominators, ...actionKinds].some((field) => sources.posts?.columns[field]);
  const sentences = [
    ...(sources.posts && hasInteractions
      ? [
          rateSentence(lines),
          ...(lines.length > 1 ? [mixSentence] : []),
          activitySentence,
          ...(lines.length > 0 ? [benchmarkSentence, bestPostSentence(lines)] : []),
        ]
      : []),
    ...(currencies.length > 0 ? [adsSentence(currencies)] : []),
    ...(sources.days?.columns.followers ? [followersSentence] : []),
    ...(sources.posts && lines.length > 0 ? [benefitSentence] : []),
    ...(sources.posts && hasInteractions ? [bestTypeSentence(shownTypes(inputs))] : []),
    ...(sources.pages ? [websiteSentence] : []),
    ...(sources.campaigns ? [emailSentence] : []),
    ...(sources.mentions ? [brandSentence] : []),
    ...(sources.conversations ? [responseSentence] : []),
  ];
  return { key: "sentences", cells: sentences.map((sentence) => `=${sentence}`) };
}
