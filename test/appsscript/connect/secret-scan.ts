import { expect } from "vitest";
import type { OpenAddOn } from "../add-on.ts";

/** Names under which the script keeps secrets. */
const secretNames = /^(secret|refreshToken|verifier)$/;
const shortest = 8;

type Scanned = Pick<OpenAddOn, "project" | "workbook" | "screen" | "received">;

/** Secrets of each user, by what the script keeps for them now. */
export function storedSecrets({ project }: Pick<OpenAddOn, "project">): { user: string; secret: string }[] {
  return Object.entries(project.state.userProperties).flatMap(([user, properties]) =>
    Object.values(properties).flatMap((value) => {
      const found: string[] = [];
      try {
        JSON.parse(value, (name, part) => {
          if (secretNames.test(name) && typeof part === "string" && part.length >= shortest) found.push(part);
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

/** Everything that is kept or was shown, by where, for whoever asks; what a user alone may see is left out for that user. */
function findPlaces({ project, workbook, screen, received }: Scanned): (user: string | null) => Record<string, string> {
  const { userProperties, scriptProperties, ...state } = project.state;
  const apps = Object.entries(scriptProperties).filter(([name]) => !name.endsWith("_CLIENT_SECRET"));
  // Written once: a workbook is large, and there are many secrets.
  const common = {
    "properties of the script": JSON.stringify(apps),
    "properties of documents, triggers and state tokens": JSON.stringify(state),
    "the workbook with its notes and metadata": JSON.stringify(workbook.snapshot()),
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
  const known = new Map<string | null, Record<string, string>>();
  return (user) => {
    const all = known.get(user) ?? { ...common, ...own(user) };
    known.set(user, all);
    return all;
  };
}

/** The secret in the forms in which it may have been written. */
const forms = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  JSON.stringify(secret).slice(1, -1),
];

/**
 * Looks at everything that is kept or was shown for what only its user may have: tokens, keys and verifiers that are kept now,
 * the apps' secrets, and `more` that was a secret meanwhile, such as codes and tokens that were renewed.
 */
export function expectNoSecretOutsideUserProperties(opened: Scanned, more: readonly string[] = []): void {
  const kept = storedSecrets(opened);
  const shared = [...clientSecrets(opened), ...more].map((secret) => ({ user: null, secret }));
  const placesFor = findPlaces(opened);
  const found = [...kept, ...shared].flatMap(({ user, secret }) =>
    Object.entries(placesFor(user ?? kept.find((one) => one.secret === secret)?.user ?? null))
      .filter(([location]) => user !== null || location !== "properties of others")
      .filter(([, text]) => forms(secret).some((form) => text.includes(form)))
      .map(([location]) => `${secret.slice(0, 4)}… in ${location}`),
  );
  expect(found.join("; ")).toBe("");
}
