import { useState } from "preact/hooks";
import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import { availabilityText } from "../../../text/connect/availability.ts";
import type { ConnectText } from "../../../text/connect/index.ts";
import { useLanguage } from "../../language.ts";
import { tableName } from "../../names.ts";
import { Field } from "../../shared/field.tsx";
import { useConnectText } from "./connect-text.ts";
import { isFound, wordsByTable } from "./find-platforms.ts";
import { PlatformMark } from "./platform-mark.tsx";

interface Props {
  platforms: readonly ConnectorOption[];
  onChoose(platform: ConnectorOption): void;
}

/** Those that most marketers use, in this order, before all groups. */
const popular = ["instagram", "facebook", "youtube", "tiktok", "linkedin", "x", "ga4", "mailchimp"];

/** Up to this number of platforms, all are in sight. */
const maxWithoutSearch = 5;

/** The popular ones, then the others by the kind of their first table, in order of first appearance. */
function groupPlatforms(
  platforms: readonly ConnectorOption[],
  text: ConnectText["form"],
): [group: string, platforms: ConnectorOption[]][] {
  const isPopular = ({ id }: ConnectorOption) => popular.includes(id);
  const groups = new Map<string, ConnectorOption[]>();
  const first = platforms.filter(isPopular).sort((a, b) => popular.indexOf(a.id) - popular.indexOf(b.id));
  if (first.length > 0) groups.set(text.popular, first);
  for (const platform of platforms.filter((one) => !isPopular(one))) {
    const kind = text.kinds[platform.tables[0] ?? "posts"];
    groups.set(kind, [...(groups.get(kind) ?? []), platform]);
  }
  return [...groups];
}

/** The platforms to choose from: searchable, with how each can be connected. */
export function PlatformList({ platforms, onChoose }: Props) {
  const { form: text } = useConnectText();
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const found = platforms.filter(({ name, alsoFoundBy, tables }) =>
    isFound(query, {
      name,
      groups: tables.flatMap((table) => [text.kinds[table], tableName(table, language)]),
      alsoFoundBy: [...alsoFoundBy, ...tables.flatMap((table) => wordsByTable[table] ?? [])],
    }),
  );

  return (
    <>
      {platforms.length > maxWithoutSearch && (
        <Field id="find-platform" label={text.findPlatform}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="search"
              autocomplete="off"
              spellcheck={false}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="hint" role="status">
        {found.length === 0 ? text.noPlatform : text.platforms(found.length)}
      </p>
      {groupPlatforms(found, text).map(([group, all], index) => (
        <section key={group} aria-labelledby={`platforms-${index}`}>
          <h3 id={`platforms-${index}`} class="chapter">
            {group}
          </h3>
          <ul class="ways">
            {all.map((platform) => (
              <li key={platform.id}>
                <button type="button" value={platform.id} class="with-mark" onClick={() => onChoose(platform)}>
                  <PlatformMark name={platform.name} />
                  <span>
                    {platform.name}
                    <span class="what">{availabilityText[language][availabilityOf(platform)]}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** How a platform can be connected here: its sign-in takes an app that the administrator has registered. */
function availabilityOf({ canSignIn, hasSignIn = true, needsNoSignIn, keyInstructions }: ConnectorOption) {
  if (needsNoSignIn) return "noSignIn";
  if (canSignIn) return "signIn";
  if (!hasSignIn) return "ownKey";
  return keyInstructions === null ? "onlyFiles" : "onlyOwnKey";
}
