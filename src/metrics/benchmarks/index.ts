export { type BenchmarkNotFound, type BenchmarkQuery, findBenchmark } from "./find-benchmark.ts";
export { describeBenchmark, listBenchmarks } from "./list-benchmarks.ts";
