import { platformTexts } from "../text/platforms/index.ts";
import type { Platform } from "./define-platform.ts";
import { connectors } from "./index.ts";

/** How people get in: by signing in, with a key of their own, or without either. */
function waysIn({ signIn }: Platform): string {
  const ways = [signIn.oauth && "sign in", signIn.ownKey && "own token or key", signIn.isOptional && "nothing needed"];
  return ways.filter(Boolean).join(" or ");
}

/** The README's list of platforms that can be connected, with what each needs and cannot give. */
export function connectionTable(): string {
  const rows = connectors.map((platform) => {
    const text = platformTexts[platform.id]?.en;
    const tables = Object.keys(platform.tables).join(", ");
    const others = platform.publicAccounts ? "yes" : "no";
    return `| ${platform.name} | ${tables} | ${others} | ${waysIn(platform)}: ${text?.needs} | ${text?.cannot} |`;
  });
  return [
    "| connection | tables | public accounts of others | what you need | what it cannot give |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
