import "../built/script.ts";
import { readdirSync, readFileSync } from "node:fs";
import { buildScript } from "../../scripts/build/script-files.ts";
import { buildManifest } from "../../scripts/build.ts";
import { mockSites } from "../../scripts/mocks/index.ts";

let built: Promise<Record<string, string>> | undefined;

async function build(): Promise<Record<string, string>> {
  const files = readdirSync("dist").map((name) => [name, readFileSync(`dist/${name}`, "utf8")] as const);
  const [script, manifest] = await Promise.all([buildScript({ sendsMail: true }), buildManifest(mockSites, true)]);
  return { ...Object.fromEntries(files), ...script, "appsscript.json": manifest };
}

/** The files of the add-on as `SEND_MAIL=on` builds them, but with the sidebar of the other build. */
export const builtForMail = (): Promise<Record<string, string>> => {
  built ??= build();
  return built;
};
