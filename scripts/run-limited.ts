import { spawn, spawnSync } from "node:child_process";

interface Limits {
  limitMs: number;
  /** Stops the command when it has printed nothing for this long. */
  silenceMs?: number;
  /** Stops the command when a line of its output matches; that line becomes the error message. */
  stopAt?: RegExp;
  env?: Record<string, string>;
  cwd?: string;
}

/** Kills a process and all its descendants. */
function killTree(pid: number): void {
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
  else process.kill(-pid, "SIGKILL");
}

/** Runs a command that may hang, without input. Rejects with the reason if it fails or exceeds a limit. */
export function runLimited(command: string, args: string[], limits: Limits): Promise<void> {
  const { limitMs, silenceMs = limitMs, stopAt, env, cwd } = limits;
  return new Promise((resolve, reject) => {
    // Ctrl+C does not reach the child's process group.
    const onExit = () => stop("interrupted.");
    const onSignal = (signal: NodeJS.Signals) => {
      end();
      onExit();
      process.kill(process.pid, signal);
    };
    process.on("exit", onExit).on("SIGINT", onSignal).on("SIGTERM", onSignal);
    // Detached into its own process group, so that its descendants can be killed with it.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: process.platform !== "win32",
      shell: process.platform === "win32" && command === "npm",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let last = "";
    let reason = "";
    const stop = (because: string) => {
      if (reason !== "" || child.pid === undefined) return;
      reason = because;
      try {
        killTree(child.pid);
      } catch {
        // It has just exited.
      }
    };
    const seconds = (ms: number) => `${ms / 1000} s`;
    const limit = setTimeout(() => stop(`it was not done after ${seconds(limitMs)}.`), limitMs);
    let silence = setTimeout(() => {}, 0);
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => stop(`nothing came for ${seconds(silenceMs)}.`), silenceMs);
    };
    const read = (chunk: Buffer) => {
      listen();
      const lines = chunk
        .toString()
        .split("\n")
        .map((line) => line.trim());
      last = lines.filter((line) => line !== "").at(-1) ?? last;
      const bad = stopAt && lines.find((line) => stopAt.test(line));
      if (bad) stop(bad);
    };
    listen();
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const end = () => {
      clearTimeout(limit);
      clearTimeout(silence);
      process.off("exit", onExit).off("SIGINT", onSignal).off("SIGTERM", onSignal);
    };
    child.on("error", (error) => {
      end();
      reject(error);
    });
    child.on("close", (status) => {
      end();
      if (reason === "" && status === 0) resolve();
      else reject(new Error(reason || last || `it ended with status ${status}.`));
    });
  });
}
