import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runLimited } from "../../scripts/run-limited.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "run-limited-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sh = (script: string, limits: Partial<Parameters<typeof runLimited>[2]> = {}) =>
  runLimited("sh", ["-c", script], { limitMs: 20_000, cwd: folder, ...limits });

const isRunning = (pid: number) => {
  // An exited process stays listed as a zombie until its parent reads its status.
  const file = `/proc/${pid}/stat`;
  if (existsSync("/proc/self/stat")) return existsSync(file) && !/\) Z /.test(readFileSync(file, "utf8"));
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("a command that succeeds resolves", async () => {
  await expect(sh("echo fine")).resolves.toBeUndefined();
});

it("a command that fails rejects with the last line that it printed", async () => {
  await expect(sh("echo first; echo 'Unable to locate package' >&2; exit 100")).rejects.toThrow(
    "Unable to locate package",
  );
});

it("a command that is not installed rejects", async () => {
  await expect(runLimited("no-such-command", [], { limitMs: 5_000 })).rejects.toThrow("ENOENT");
});

it("a command that would retry is stopped at its first error, with that error", async () => {
  const tries = "for i in 1 2 3; do echo try >> tries; echo 'Error: no such host'; sleep 5; done";
  await expect(sh(tries, { stopAt: /^Error/ })).rejects.toThrow("Error: no such host");
  expect(readFileSync(join(folder, "tries"), "utf8")).toBe("try\n");
});

it("a command that takes too long is stopped together with its child processes", async () => {
  await expect(sh("sleep 60 & echo $! > child; wait", { limitMs: 500 })).rejects.toThrow("not done after 0.5 s");
  const child = Number(readFileSync(join(folder, "child"), "utf8"));
  await expect.poll(() => isRunning(child)).toBe(false);
});

it("a command that prints nothing for too long is stopped, one that keeps printing is not", async () => {
  await expect(sh("sleep 60", { silenceMs: 300 })).rejects.toThrow("nothing came for");
  await expect(sh("for i in 1 2 3 4 5 6; do echo $i; sleep 0.2; done", { silenceMs: 900 })).resolves.toBeUndefined();
});

it("a command ends with the process that started it, even if that is interrupted", async () => {
  const script = `import { runLimited } from ${JSON.stringify(join(import.meta.dirname, "../../scripts/run-limited.ts"))};
runLimited("sh", ["-c", "echo $$ > child; sleep 60"], { limitMs: 60_000 });`;
  writeFileSync(join(folder, "parent.ts"), script);
  const tsx = join(import.meta.dirname, "../../node_modules/tsx/dist/loader.mjs");
  const parent = spawn(process.execPath, ["--import", pathToFileURL(tsx).href, "parent.ts"], { cwd: folder });
  const file = join(folder, "child");
  await expect.poll(() => existsSync(file) && readFileSync(file, "utf8")).toMatch(/^\d+\n$/);
  const child = Number(readFileSync(file, "utf8"));
  parent.kill("SIGINT");
  await expect.poll(() => isRunning(child)).toBe(false);
});
