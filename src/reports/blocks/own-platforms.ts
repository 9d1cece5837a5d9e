import { type Content, formula, text } from "../define-block.ts";
import { countGroups } from "../figures/count-groups.ts";
import { linePlatforms } from "../figures/line-platforms.ts";
import type { ReportInputs } from "../report-inputs.ts";

/** A platform that has its own row or line in the report. */
export interface PlatformLine {
  name: string;
  /** Its position in the figures. */
  index: number;
  /** The cell with its name: imported rows could name a platform anything. */
  label: Content;
}

type Inputs = Pick<ReportInputs, "postPlatforms" | "followerPlatforms" | "contents">;

function linesOf(inputs: Inputs, has: readonly string[] = []): PlatformLine[] {
  return linePlatforms(inputs).flatMap((name, index) =>
    has.includes(name) ? [{ name, index, label: formula(`=[[platform.${index}]]`) }] : [],
  );
}

/** The platforms with posts in the chosen period. */
export const postLines = (inputs: Inputs): PlatformLine[] => linesOf(inputs, inputs.contents.posts?.platforms);

/** The platforms whose posts in the chosen period have a rate. */
export const ratedLines = (inputs: Inputs): PlatformLine[] => linesOf(inputs, inputs.contents.posts?.ratedPlatforms);

/**
 * The rows with totals below platforms' lines: the label, and the key of the figures. One for all platforms, or one for each
 * kind of figures that several platforms have, since different kinds are not added up.
 */
export function totalRows(inputs: Inputs, label: Content): [Content, string][] {
  const shown = postLines(inputs).map(({ index }) => index);
  const groups = countGroups(inputs);
  if (groups.length < 2) return [[label, "all"]];
  return [...groups.entries()]
    .filter(
      ([, { lines, keys }]) => lines.filter((line) => shown.includes(line)).length + keys.length - lines.length > 1,
    )
    .map(([index, { kind }]) => [text(kind), `group.${index}`]);
}

/** The platforms with followers. */
export const followerLines = (inputs: Inputs): PlatformLine[] => linesOf(inputs, inputs.contents.days?.platforms);
