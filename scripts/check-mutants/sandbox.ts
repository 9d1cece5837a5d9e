import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of the project's files, as they are now, in which mutants are tried. It is removed when the process exits. */
export function createSandbox(root: string): string {
  const sandbox = mkdtempSync(join(realpathSync(tmpdir()), "mutants-"));
  process.on("exit", () => {
    try {
      rmSync(sandbox, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A process that is being stopped still writes there; the system removes its temporary files.
    }
  });
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root });
  for (const file of listed.toString().split("\0").filter(Boolean)) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(sandbox, file)), { recursive: true });
    cpSync(join(root, file), join(sandbox, file));
  }
  symlinkSync(join(root, "node_modules"), join(sandbox, "node_modules"), "junction");
  return sandbox;
}
