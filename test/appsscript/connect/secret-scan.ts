import { expect } from "vitest";
import type { OpenAddOn } from "../add-on.ts";

/** Property names under which the script stores secrets. */
const secretNames = /^(secret|refreshToken|verifier)$/;
const minSecretLength = 8;

type Scanned = Pick<OpenAddOn, "project" | "workbook" | "screen" | "received">;

/** Each user's secrets in their properties. */
export function storedSecrets({ project }: Pick<OpenAddOn, "project">): { user: string; secret: string }[] {
  return Object.entries(project.state.userProperties).flatMap(([user, properties]) =>
    Object.values(properties).flatMap((value) => {
      const found: string[] = [];
      try {
        JSON.parse(value, (name, part) => {
          if (secretNames.test(name) && typeof part === "string" && part.length >= minSecretLength) found.push(part);
          return part;
        });
      } catch {
        // A plain text, such as the language.
      }
      return found.map((secret) => ({ user, secret }));
    }),
  );
}

const clientSecrets = ({ project }: Pick<OpenAddOn, "project">): string[] =>
  Object.entries(project.state.scriptProperties)
    .filter(([name]) => name.endsWith("_CLIENT_SECRET"))
    .map(([, secret]) => secret);

/** Everything that was stored or shown, by location, without what only `user` can see. */
function findLocations({
  project,
  workbook,
  screen,
  received,
}: Scanned): (user: string | null) => Record<string, string> {
  const { userProperties, scriptProperties, ...state } = project.state;
  const apps = Object.entries(scriptProperties).filter(([name]) => !name.endsWith("_CLIENT_SECRET"));
  // Serialized once: a spreadsheet is large, and there are many secrets.
  const common = {
    "properties of the script": JSON.stringify(apps),
    "properties of documents, triggers and state tokens": JSON.stringify(state),
    "the spreadsheet with its notes and metadata": JSON.stringify(workbook.snapshot()),
    "the screen and the log": JSON.stringify(screen),
    "what the sidebar received": received.join("\n"),
  };
  const own = (user: string | null) => {
    const others = Object.entries(userProperties).filter(([email]) => email !== user);
    const caches = [...project.caches].filter(([name]) => name !== `user:${user}`);
    return {
      "properties of others": JSON.stringify(others),
      caches: JSON.stringify(caches.map(([name, items]) => [name, [...items]])),
    };
  };
  const cached = new Map<string | null, Record<string, string>>();
  return (user) => {
    const all = cached.get(user) ?? { ...common, ...own(user) };
    cached.set(user, all);
    return all;
  };
}

/** The encodings in which a secret may have been written. */
const encodings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  JSON.stringify(secret).slice(1, -1),
];

/**
 * Searches everything that was stored or shown for secrets outside of their user's properties: stored tokens, keys and
 * verifiers, the apps' secrets, and `more` that was a secret during the test, such as codes and tokens that were
 * renewed.
 */
export function expectNoSecretOutsideUserProperties(opened: Scanned, more: readonly string[] = []): void {
  const stored = storedSecrets(opened);
  const shared = [...clientSecrets(opened), ...more].map((secret) => ({ user: null, secret }));
  const locationsFor = findLocations(opened);
  const found = [...stored, ...shared].flatMap(({ user, secret }) =>
    Object.entries(locationsFor(user ?? stored.find((one) => one.secret === secret)?.user ?? null))
      .filter(([location]) => user !== null || location !== "properties of others")
      .filter(([, text]) => encodings(secret).some((encoded) => text.includes(encoded)))
      .map(([location]) => `${secret.slice(0, 4)}… in ${location}`),
  );
  expect(found.join("; ")).toBe("");
}
