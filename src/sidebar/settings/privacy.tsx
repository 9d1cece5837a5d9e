import type { ComponentChildren } from "preact";
import { bigQueryAccess } from "../../connectors/access/bigquery-access.ts";
import { optionalScopes, readAddresses, scopeList, signInAddresses } from "../../connectors/access/list.ts";
import { scopeReasons } from "../../connectors/access/scope-reasons.ts";
import { webhookHosts } from "../../connectors/access/webhook-hosts.ts";
import { platformName } from "../../tables/index.ts";
import { mailText } from "../../text/mail/index.ts";
import { privacyText } from "../../text/privacy/index.ts";
import { useLanguage } from "../language.ts";

const addresses = Object.keys({ ...readAddresses, ...signInAddresses }).sort();

/** Privacy in short; expands to why the add-on asks for each permission and contacts each address. */
export function Privacy({ children }: { children: ComponentChildren }) {
  const language = useLanguage();
  const text = privacyText[language];
  const googleScopes = { ...text.googleScopes, ...mailText?.[language].googleScopes };
  return (
    <section class="privacy" aria-labelledby="privacy">
      <h2 id="privacy" class="chapter">
        {text.privacy}
      </h2>
      {text.points.map((point) => (
        <p key={point}>{point}</p>
      ))}
      <details>
        <summary>{text.permissions}</summary>
        <h3>{text.google}</h3>
        <dl>
          {Object.entries(googleScopes).map(([scope, reason]) => (
            <Reason key={scope} of={shortScope(scope)} reason={reason} />
          ))}
        </dl>
        <h3>{text.platforms}</h3>
        <dl>
          {Object.entries(scopeList).map(([scope, platforms]) => (
            <PlatformScope key={scope} scope={scope} platforms={platforms} />
          ))}
          <Reason of={`${bigQueryAccess.scope} (BigQuery)`} reason={text.bigQueryScope} more={text.optional} />
        </dl>
        <h3>{text.addresses}</h3>
        <dl>
          {addresses.map((address) => (
            <Address key={address} address={address} />
          ))}
          {Object.entries(webhookHosts).map(([name, address]) => (
            <Reason key={address} of={address.replace(/^https:\/\//, "")} reason={text.alerts(name)} />
          ))}
          <Reason of={bigQueryAccess.host.replace(/^https:\/\//, "")} reason={text.bigQuery} />
        </dl>
        <p>{text.sites}</p>
      </details>
      {children}
    </section>
  );
}

const shortScope = (scope: string): string => scope.replace("https://www.googleapis.com/auth/", "");

const namesOf = (platforms: string): string => platforms.split(" ").map(platformName).join(", ");

function Reason({ of, reason, more }: { of: string; reason: string; more?: string }) {
  return (
    <div>
      <dt lang="en">{of}</dt>
      <dd>
        {reason}. {more}
      </dd>
    </div>
  );
}

function PlatformScope({ scope, platforms }: { scope: string; platforms: string }) {
  const language = useLanguage();
  const reason = scopeReasons[scope];
  const isOptional = optionalScopes.includes(scope);
  const more = [reason?.noNarrower?.[language], isOptional && privacyText[language].optional].filter(Boolean);
  return (
    <Reason
      of={`${shortScope(scope)} (${namesOf(platforms)})`}
      reason={reason?.[language] ?? ""}
      more={more.join(" ")}
    />
  );
}

function Address({ address }: { address: string }) {
  const text = privacyText[useLanguage()];
  const [read, signIn] = [readAddresses[address], signInAddresses[address]];
  const uses = [read && text.reads(namesOf(read)), signIn && text.signsIn(namesOf(signIn))];
  return <Reason of={address.replace(/^https:\/\//, "")} reason={uses.filter(Boolean).join("; ")} />;
}
