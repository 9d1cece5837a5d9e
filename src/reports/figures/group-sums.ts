/**
 * The steps that add up values by group, as `<name>Sums`: for group 1, 2, 3 and so on a row with the sum of each value.
 * `groups` has each row's group. Values sorted by group are summed up row by row, and a group's sum is the difference between
 * two of these: a LAMBDA for each group would cost calls, and a product of groups and rows would not fit in memory.
 */
export function groupSums(name: string, groups: string, values: readonly string[]): [string, string][] {
  const step = (part: string) => `${name}${part}`;
  const sumsTo = (edge: string) =>
    `HSTACK(${values.map((_, index) => `IFERROR(VLOOKUP(${edge},HSTACK(SEQUENCE(ROWS(${step(`Running${index}`)})),${step(`Running${index}`)}),2,TRUE),0)`).join(",")})`;
  return [
    [step("Sorted"), `SORT(HSTACK(${groups},${values.join(",")}),1,TRUE)`],
    [step("Width"), `INT(SQRT(ROWS(${step("Sorted")})))+1`],
    ...values.flatMap((_, index): [string, string][] => [
      [step(`Block${index}`), `WRAPROWS(CHOOSECOLS(${step("Sorted")},${index + 2}),${step("Width")},0)`],
      [
        step(`Within${index}`),
        `MMULT(${step(`Block${index}`)},1*(SEQUENCE(${step("Width")})<=SEQUENCE(1,${step("Width")})))`,
      ],
      [step(`Count${index}`), `ROWS(${step(`Block${index}`)})`],
      [
        step(`Running${index}`),
        `TOCOL(${step(`Within${index}`)}+MMULT(1*(SEQUENCE(${step(`Count${index}`)})>SEQUENCE(1,${step(`Count${index}`)})),CHOOSECOLS(${step(`Within${index}`)},${step("Width")})))`,
      ],
    ]),
    [step("Numbers"), `SEQUENCE(MAX(${groups}))`],
    [step("Groups"), `CHOOSECOLS(${step("Sorted")},1)`],
    // Halves between whole numbers: programs differ in which of equal ones they find.
    [step("Before"), `IFERROR(MATCH(${step("Numbers")}-0.5,${step("Groups")},1),0)`],
    [step("UpTo"), `IFERROR(MATCH(${step("Numbers")}+0.5,${step("Groups")},1),0)`],
    [step("Sums"), `${sumsTo(step("UpTo"))}-${sumsTo(step("Before"))}`],
  ];
}
