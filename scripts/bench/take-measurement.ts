/** A process that takes one measurement and sends its rows. `bench.ts` starts it. */
import { measurements } from "./measurements.ts";

const measure = measurements[process.argv[2] as string];
if (!measure) throw new Error(`There is no measurement ${process.argv[2]}.`);
const rows = await measure();
process.send?.(rows, () => process.exit(0));
