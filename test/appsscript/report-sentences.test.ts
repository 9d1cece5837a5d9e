import { expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { reportOn, sentencesOf } from "./read-report.ts";
import { post } from "./report-rows.ts";

/** Posts of a month of 2026 with as many likes each. */
const month = (number: number, count: number, likes: number): Row[] =>
  Array.from({ length: count }, (_, index) => post(`2026-0${number}-1${index}`, likes));

it("a period with few posts is not blamed on the previous one", async () => {
  const report = await reportOn({ posts: [...month(5, 2, 300), ...month(4, 8, 100)] });
  expect(sentencesOf(report)[0]).toBe(
    "The engagement rate is 3.00% across 2 posts, too few to compare with the previous period.",
  );
});

it("a rate after a period without any interaction has no change in percent", async () => {
  const report = await reportOn({ posts: [...month(5, 5, 300), ...month(4, 5, 0)] });
  expect(sentencesOf(report)[0]).toBe("The engagement rate is 3.00%; in the previous period it was 0.");
});

it("what did not change is not called up 0%", async () => {
  const days = ["2026-04-30", "2026-05-31"].map((date): Row => ({ date, followers: 1_000 }));
  const report = await reportOn({ posts: [...month(5, 5, 100), ...month(4, 5, 100)], days });
  const sentences = sentencesOf(report);
  expect(sentences).toContain("5 posts got 500 interactions, about as many as in the previous period.");
  expect(sentences).toContain(
    "Followers at the end of the period: 1,000, unchanged for accounts with data at both ends.",
  );
});
