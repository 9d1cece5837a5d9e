import { isAmong } from "./calculation.ts";

/** The steps with an owner's position, first and last day in one number: `span`. */
export const spanSteps = (owner: string): [string, string][] => [
  ["daySize", "100000"],
  ["spanSize", "daySize*daySize"],
  ["owner", owner],
  ["span", "MATCH(owner,UNIQUE(owner),0)*spanSize+day*daySize+last"],
];

/**
 * The rows that can be added up. A table can hold the same visits, or the same ads, several times: in rows for a month, for
 * its days and for its first half, and for each of these in rows of several widths, from 1 for the whole to 4 for the smallest
 * part. Of rows that share days, those of the longest time count; of rows for the same time, those of the widest kind.
 */
export function countedOnce(kind: string, field: string): [string, string][] {
  const name = (part: string) => `${kind}${part}`;
  return [
    [name("Has"), `inPeriod*ISNUMBER(${field})`],
    // Each owner's stretches of time once, and the longer ones of more than a day across.
    [name("Keys"), `UNIQUE(FILTER(span,${name("Has")}=1))`],
    [name("Long"), `TRANSPOSE(UNIQUE(FILTER(span,${name("Has")}*(last>day)=1)))`],
    [name("From"), `INT(MOD(${name("Keys")},spanSize)/daySize)`],
    [name("To"), `MOD(${name("Keys")},daySize)`],
    [name("LongFrom"), `INT(MOD(${name("Long")},spanSize)/daySize)`],
    [name("LongTo"), `MOD(${name("Long")},daySize)`],
    [
      name("Inner"),
      `(INT(${name("Keys")}/spanSize)=INT(${name("Long")}/spanSize))*(${name("From")}<=${name("LongTo")})*(${name("To")}>=${name("LongFrom")})*` +
        `(((${name("LongTo")}-${name("LongFrom")})>(${name("To")}-${name("From")}))+((${name("LongTo")}-${name("LongFrom")})=(${name("To")}-${name("From")}))*(${name("LongFrom")}<${name("From")})>0)`,
    ],
    [name("Covered"), `MMULT(1*${name("Inner")},TRANSPOSE(1+0*${name("Long")}))`],
    [name("Longest"), `${name("Has")}*(1-${isAmong("span", `FILTER(${name("Keys")},${name("Covered")}>0)`)})`],
    ...[1, 2, 3].map((width): [string, string] => [
      name(`Wider${width}`),
      isAmong("span", `FILTER(span,${name("Longest")}*(width=${width})=1)`),
    ]),
    [
      kind,
      `${name("Longest")}*((width=1)+(width=2)*(1-${name("Wider1")})+(width=3)*(1-${name("Wider1")})*(1-${name("Wider2")})+` +
        `(width=4)*(1-${name("Wider1")})*(1-${name("Wider2")})*(1-${name("Wider3")}))`,
    ],
  ];
}
