import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The output of a command, trimmed; "" if it fails. */
export function outputOf(command: string, ...args: string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout.trim() : "";
}

export interface Archive {
  /** Such as "bookworm". */
  suite: string;
  mirror: string;
}

/** This system's release and package mirror, according to apt; undefined if apt does not know. */
export function archiveOfSystem(): Archive | undefined {
  const release = readFileSync("/etc/os-release", "utf8").match(/^VERSION_CODENAME=(.*)$/m)?.[1];
  const targets = outputOf("apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages");
  for (const line of targets.split("\n")) {
    const [mirror, suite] = line.split(" ");
    if (mirror && suite && suite === release) return { suite, mirror };
  }
  return undefined;
}

const unset = ["", "null", "undefined"];

/** This system's npm and proxy settings as environment variables; paths of certificates are those of this system. */
export function npmVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const key of ["registry", "cafile", "proxy", "https-proxy", "noproxy", "strict-ssl"]) {
    const value = outputOf("npm", "config", "get", key);
    if (!unset.includes(value)) variables[`npm_config_${key.replace("-", "_")}`] = value;
  }
  for (const name of ["NODE_EXTRA_CA_CERTS", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"]) {
    const value = process.env[name] ?? process.env[name.toLowerCase()];
    if (value) variables[name] = value;
  }
  return variables;
}

/** The lines of npm's configuration files that apply to one registry or scope, such as credentials. */
export function npmRegistryLines(): string[] {
  const files = ["globalconfig", "userconfig"].map((key) => outputOf("npm", "config", "get", key));
  const lines = files.filter(existsSync).flatMap((file) => readFileSync(file, "utf8").split("\n"));
  return lines.filter((line) => /^(\/\/|@)/.test(line.trim()));
}
