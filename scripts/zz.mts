import { functionCases } from "./bench/function-cases.ts";
import { measureGrowth } from "./bench/function-growth.ts";

const only = process.argv.slice(2);
for (const [name, c] of Object.entries(functionCases)) {
  if (only.length ? !only.includes(name) : name === "SENTIMENT") continue;
  const t = performance.now();
  const g = measureGrowth(name, c);
  console.log(
    name.padEnd(30),
    g.ratio.toFixed(2).padStart(7),
    g.seconds.toFixed(2).padStart(8),
    g.exponent.toFixed(3).padStart(7),
    g.ratio > 5 || g.exponent > 1.1 ? "<<<" : "",
    ((performance.now() - t) / 1000).toFixed(1),
  );
}
