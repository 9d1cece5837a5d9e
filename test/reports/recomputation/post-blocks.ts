import type { BandName } from "../../../src/metrics/bands.ts";
import { postTypeNames, postTypeOf } from "../../../src/tables/vocabulary/post-types.ts";
import { reportText } from "../../../src/text/reports/index.ts";
import { changeOf, type Figure, isNumber, meanOf, medianOf, quotient, sumOf, total } from "./arithmetic.ts";
import { type ExpectedTable, type Shown, table } from "./expected-table.ts";
import { bandOf, benchmarkOf, medianRate, type Post, type PostFigures } from "./post-figures.ts";
import { isIn, type PeriodName, periodsOf, stepsOf } from "./settings.ts";

const periodNames: readonly PeriodName[] = ["now", "before", "year"];

const textOf = ({ settings }: PostFigures) => reportText[settings.language];

const bandText = (figures: PostFigures, band: BandName | null): Shown => (band === null ? null : textOf(figures)[band]);

/** The average rate of the posts of each step of the period. */
export function expectedTime(figures: PostFigures): ExpectedTable {
  const periods = periodsOf(figures.settings);
  const steps = Object.fromEntries(periodNames.map((name) => [name, stepsOf(periods, periods[name])]));
  const rateIn = (name: PeriodName, step: number, line?: string): Figure => {
    const starts = steps[name] ?? [];
    const from = starts[step];
    if (from === undefined) return null;
    const to = (starts[step + 1] ?? periods[name].to + 1) - 1;
    return meanOf(figures.own(name, line).map(({ row, rate }) => (isIn(row.published_at, { from, to }) ? rate : null)));
  };
  return table("time", "startingOn", {
    rows: (steps.now ?? []).map((start, step) => ({
      label: start,
      cells: {
        ...Object.fromEntries(figures.lines.map((line) => [line, rateIn("now", step, line)])),
        thisPeriod: rateIn("now", step),
        periodBefore: rateIn("before", step),
        yearAgo: rateIn("year", step),
      },
    })),
    isComplete: true,
  });
}

const counts = (figures: PostFigures, line?: string): [number, number] => [
  figures.rates("now", line).length,
  figures.rates("before", line).length,
];

/** The change if each platform had as many posts before as now. */
function changeAtSameMix(figures: PostFigures): Figure {
  const compared = figures.lines.filter((line) => Math.min(...counts(figures, line)) >= 5);
  if (compared.length < 2) return null;
  const now = total(compared.flatMap((line) => figures.rates("now", line)));
  const before = total(
    compared.map((line) => figures.rates("now", line).length * (meanOf(figures.rates("before", line)) ?? 0)),
  );
  return changeOf(now, before, [5, 5]);
}

export function expectedPlatforms(figures: PostFigures): ExpectedTable {
  const text = textOf(figures);
  const { industry } = figures.settings;
  const rates = (line?: string) => {
    const [rate, before, year] = periodNames.map((name) => meanOf(figures.rates(name, line))) as [
      Figure,
      Figure,
      Figure,
    ];
    return { rate, periodBefore: before, change: changeOf(rate, before, counts(figures, line)), yearAgo: year };
  };
  return table("platforms", "platform", {
    rows: [
      ...figures.lines.map((line) => {
        const base = figures.bases.get(line) ?? null;
        const benchmark = benchmarkOf(line, base, industry);
        const hasRates = periodNames.some((name) => figures.rates(name, line).length > 0);
        const { rate, ...others } = rates(line);
        return {
          label: line,
          cells: {
            postCount: figures.own("now", line).length,
            rate,
            dividedBy: base === null || !hasRates ? null : text[base],
            band: bandText(figures, bandOf(rate, line, base, industry)),
            ...others,
            benchmark,
            againstBenchmark: quotient(rate, benchmark),
            competitors: figures.rivalRate(line),
          },
        };
      }),
      { label: text.allTogether, cells: { postCount: figures.own("now").length, ...rates() } },
      { label: text.sameMix, cells: { change: changeAtSameMix(figures) } },
    ],
  });
}

const listed = 3;
const leastListed = 5;

/** A platform's posts with a denominator that is not tiny, the best first; none if they are too few. */
function rankedPosts(figures: PostFigures, line: string): Post[] {
  const base = figures.bases.get(line) ?? null;
  const rated = figures.own("now", line).filter(({ rate }) => rate !== null);
  const audience = ({ row }: Post) => Number(base === null ? 0 : row[base]);
  const least = Math.max(50, (medianOf(rated.map(audience)) ?? 0) / 4);
  const large = rated.filter((post) => audience(post) >= least);
  return large.length < leastListed ? [] : large.sort((a, b) => Number(b.rate) - Number(a.rate));
}

/** The best and the weakest posts of each platform. */
export function expectedLists(figures: PostFigures, lastImport: number): ExpectedTable[] {
  const text = textOf(figures);
  const blank = {
    post: null,
    publishedOn: null,
    type: null,
    rate: null,
    dividedBy: null,
    timesMedian: null,
    band: null,
  };
  const rowOf = (line: string, label: string, post: Post | undefined): ExpectedTable["rows"][number] => {
    if (!post) return { label: null, cells: blank };
    const { row, rate } = post;
    const base = figures.bases.get(line) ?? null;
    const day = Math.floor(Number(row.published_at));
    return {
      label: day > Math.floor(lastImport) - 7 ? `${label}*` : label,
      cells: {
        post: String(row.title ?? row.text ?? text.untitled).slice(0, 70),
        publishedOn: day,
        type: typeName(String(row.type ?? ""), figures) || null,
        rate,
        dividedBy: base === null ? null : text[base],
        timesMedian: quotient(rate, medianRate(figures, line)),
        band: bandText(figures, bandOf(rate, line, base, figures.settings.industry)),
      },
    };
  };
  return figures.lines.map((line) => {
    const ranked = rankedPosts(figures, line);
    const weakest = ranked.slice(listed).reverse();
    const places = Array.from({ length: listed }, (_, place) => place);
    const rows = [
      ...places.map((place) => rowOf(line, text.best, ranked[place])),
      ...places.map((place) => rowOf(line, text.weakest, weakest[place])),
    ];
    if (ranked.length === 0)
      rows[0] = { label: null, cells: { ...blank, post: text.tooFewForList.replace("{1}", String(leastListed)) } };
    return table("bestAndWorst", line, { rows, isByPosition: true, isOptional: ranked.length === 0 });
  });
}

const typeName = (type: string, { settings }: PostFigures): string => {
  const known = postTypeOf(type);
  return known === null ? type : postTypeNames[settings.language][known];
};

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Posts by type, weekday and time of day: their number, and their rates against their platforms' averages. */
export function expectedPostingTimes(figures: PostFigures): ExpectedTable[] {
  const text = textOf(figures);
  const means = new Map([...figures.lines, null].map((line) => [line, meanOf(rated(figures, line))]));
  const posts = figures.own("now").flatMap((post) => {
    const times = quotient(post.rate, means.get(post.line) ?? null);
    return times === null ? [] : [{ post, times }];
  });
  const groups = (header: "type" | "weekday" | "hour", labelOf: (row: Post["row"]) => string, labels?: string[]) => {
    const names = labels ?? [...new Set(posts.map(({ post }) => labelOf(post.row)))].filter((label) => label !== "");
    return table("postingTimes", header, {
      rows: names.map((label) => {
        const values = posts.filter(({ post }) => labelOf(post.row) === label).map(({ times }) => times);
        return { label, cells: { postCount: values.length, timesAverage: values.length < 3 ? null : meanOf(values) } };
      }),
      isOptional: labels === undefined,
    });
  };
  const dayNames = weekdays.map((day) => text[day]);
  const slots = Array.from({ length: 8 }, (_, slot) => `${twoDigits(slot * 3)}–${twoDigits(slot * 3 + 3)}`);
  return [
    groups("type", ({ type }) => typeName(String(type ?? ""), figures)),
    // Serial number 2 was a Monday.
    groups("weekday", ({ published_at }) => dayNames[(Math.floor(Number(published_at)) + 5) % 7] as string, dayNames),
    // A post with a day only has no hour.
    groups(
      "hour",
      ({ published_at }) =>
        Number(published_at) % 1 > 0 ? (slots[Math.floor((Number(published_at) % 1) * 8 + 1e-7)] as string) : "",
      slots,
    ),
  ];
}

const rated = (figures: PostFigures, line: string | null) =>
  figures.own("now").flatMap((post) => (post.line === line ? [post.rate] : []));

const actionKinds = ["likes", "comments", "shares", "saves", "clicks"] as const;

export function expectedActions(figures: PostFigures): ExpectedTable {
  const row = (label: string, posts: readonly Post[]) => {
    const sums = actionKinds.map((kind) => sumOf(posts.map((post) => post.row[kind])));
    const counted = sumOf(sums) ?? 0;
    const shares = actionKinds.map((kind, index) => [kind, quotient(sums[index] ?? null, counted)]);
    return { label, cells: { counted, ...Object.fromEntries(shares) } };
  };
  return table("actions", "platform", {
    rows: [
      ...figures.lines.map((line) => row(line, figures.own("now", line))),
      row(textOf(figures).allTogether, figures.own("now")),
    ],
  });
}

const exposureKinds = ["impressions", "views", "reach"] as const;

export function expectedExposure(figures: PostFigures): ExpectedTable {
  const text = textOf(figures);
  return table("exposure", "platform", {
    rows: figures.lines.map((line) => {
      const posts = figures.own("now", line);
      const exposedBy = (kind: (typeof exposureKinds)[number]) =>
        posts.filter(({ row }) => isNumber(row[kind]) && Number(row[kind]) > 0);
      const most = Math.max(...exposureKinds.map((kind) => exposedBy(kind).length));
      const kind = exposureKinds.find((one) => exposedBy(one).length === most) ?? "impressions";
      const exposed = most > 0 ? exposedBy(kind) : [];
      const exposures = (some: readonly Post[]) => sumOf(some.map(({ row }) => row[kind]));
      const withKnown = exposed.filter(({ known }) => known > 0);
      const withClicks = exposed.filter(({ row }) => isNumber(row.clicks));
      const interactions = sumOf(withKnown.map((post) => post.interactions));
      const clicks = sumOf(withClicks.map(({ row }) => row.clicks));
      return {
        label: line,
        cells: {
          exposures: exposures(exposed),
          countedAs: most > 0 ? text[kind] : null,
          postCount: exposed.length,
          withoutExposure: posts.length - exposed.length,
          interactions,
          actionRate: quotient(interactions, exposures(withKnown)),
          clicks,
          clickThroughRate: quotient(clicks, exposures(withClicks)),
        },
      };
    }),
  });
}
