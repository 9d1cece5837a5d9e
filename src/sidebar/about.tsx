import { useText } from "./language.ts";
import { Privacy } from "./privacy.tsx";
import { RemoveMyData } from "./remove-my-data.tsx";
import type { Server } from "./server.ts";
import { version } from "./version.ts";

/** The build writes the notices into the page, outside the script, so that they are included once. */
const notices = (): string => document.getElementById("notices")?.textContent ?? "";

/** The version; expands to the licence and the notices of bundled packages. */
export function About({ server }: { server: Server }) {
  const { about } = useText();
  return (
    <details class="about-add-on" onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest" })}>
      <summary>
        {about.heading} <span class="version">{about.version(version)}</span>
      </summary>
      <Privacy />
      <RemoveMyData server={server} />
      <p>{about.licence}</p>
      <p id="notices-label">{about.included}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section class="notices" aria-labelledby="notices-label" tabIndex={0} lang="en">
        {notices()}
      </section>
    </details>
  );
}
