import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bigQuery } from "../../../src/bigquery/sign-in.ts";
import type { Upstreams } from "../../emulator/transport/forward.d.mts";

export interface RunningBigQuery {
  /** Redirects BigQuery's addresses here: a value for `UPSTREAMS`. */
  upstreams: Upstreams;
  /** Creates a project, or changes it. */
  setProject(id: string, options: { hasBilling: boolean; isApiOn?: boolean }): Promise<void>;
  /** Sets the mock's clock ahead, its quota of loads, or whether it loses rows. */
  set(values: { aheadMs?: number; maxLoads?: number; losesRows?: boolean }): Promise<void>;
  /** Replaces a column by one of another type, as its owner can. */
  changeColumn(project: string, dataset: string, table: string, column: string, type: string): Promise<void>;
  /** Runs a query as a job. Returns the message of its error; "" for none. */
  query(project: string, region: string, query: string): Promise<string>;
  /** Rows of a query in DuckDB's SQL, past BigQuery: for checks by other statements than those of the add-on. */
  sql(query: string): Promise<unknown[][]>;
  /** What the discovery document does not allow, and the number of requests so far. */
  state(): Promise<{ violations: string[]; requests: number }>;
  stop(): void;
}

/** Starts the mock of BigQuery in a process of its own. */
export async function startBigQuery(): Promise<RunningBigQuery> {
  const file = fileURLToPath(new URL("process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  child.stderr.on("data", (part) => {
    output += part;
  });
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(String(line).trim()));
    child.once("exit", () => reject(new Error(output)));
  });
  const control = async (action: string, body: object) =>
    (await fetch(`${base}/control/${action}`, { method: "POST", body: JSON.stringify(body) })).json();
  return {
    upstreams: { [bigQuery.hosts[0]]: `${base}/` },
    setProject: async (id, options) => void (await control("project", { id, ...options })),
    set: async (values) => void (await control("set", values)),
    changeColumn: async (project, dataset, table, column, type) =>
      void (await control("column", { project, dataset, table, column, type })),
    query: async (project, region, query) => {
      const { message } = (await control("query", { project, region, query })) as { message: string };
      return message;
    },
    async sql(query) {
      const { rows, error } = (await control("sql", { sql: query })) as { rows?: unknown[][]; error?: string };
      if (!rows) throw new Error(error);
      return rows;
    },
    state: async () => (await control("state", {})) as { violations: string[]; requests: number },
    stop: () => void child.stdin.end(),
  };
}
