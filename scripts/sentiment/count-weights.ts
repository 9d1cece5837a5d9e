import type { ClassRates, JudgingRates } from "./judging-rates.ts";

/** What a text of each class adds to net sentiment. */
const signs: ClassRates = [1, 0, -1];
/** The number of mentions that the weights are best for. */
const mentions = 100;
/** Rates differ from one kind of text to another (tweets, reviews) about as if each row were measured on so few texts. */
const textsPerClass = 33;

const classes = [0, 1, 2] as const;

const sum = (termOf: (at: 0 | 1 | 2) => number): number => classes.reduce((total: number, at) => total + termOf(at), 0);

/** The mean product of two classes' shares if every mix of the three is equally likely: a Dirichlet distribution of 1, 1, 1. */
const meanProduct = (a: number, b: number): number => (a === b ? 2 : 1) / 12;

/** Solves three linear equations by Gaussian elimination; the matrices here are positive definite. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  rows.forEach((pivotRow, column) => {
    const pivot = pivotRow[column] as number;
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = (row[column] as number) / pivot;
      pivotRow.forEach((value, index) => {
        row[index] = (row[index] as number) - factor * value;
      });
    });
  });
  return rows.map((row, at) => (row[3] as number) / (row[at] as number));
}

/**
 * How much a text that was judged positive, neutral or negative counts in net sentiment, so that the mean over the texts
 * comes as near as possible to the true one (best linear estimate: least mean square error over all mixes of classes, with
 * the chance of drawing 100 mentions, and rates that differ from one kind of text to another). The inverse of the rates
 * alone is right on average, but multiplies both errors: in English a neutral text would count as a positive one.
 */
export function countWeights(rates: JudgingRates): ClassRates {
  const judgedShare = (judged: number) => sum((label) => (rates[label][judged as 0 | 1 | 2] as number) / 3);
  const spread = (a: 0 | 1 | 2, b: 0 | 1 | 2) =>
    sum(
      (label) =>
        (meanProduct(label, label) * ((a === b ? rates[label][a] : 0) - rates[label][a] * rates[label][b])) /
        textsPerClass,
    );
  const products = classes.map((a) =>
    classes.map((b) => {
      const product = sum((one) => sum((other) => rates[one][a] * rates[other][b] * meanProduct(one, other)));
      const ofChance = a === b ? judgedShare(a) / mentions : 0;
      return product * (1 - 1 / mentions) + ofChance + spread(a, b);
    }),
  );
  const withNet = classes.map((judged) =>
    sum((label) => sum((other) => rates[label][judged] * signs[other] * meanProduct(label, other))),
  );
  return solve(products, withNet) as unknown as ClassRates;
}
