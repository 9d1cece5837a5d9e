import { version } from "../version.ts";
import { useSettingsText } from "./settings-text.ts";

/** The build writes the notices into the page, outside the script, so that they are included once. */
const notices = (): string => document.getElementById("notices")?.textContent ?? "";

/** The version and the licence; expands to the notices of bundled packages. */
export function About() {
  const { about } = useSettingsText();
  return (
    <section aria-labelledby="about">
      <h2 id="about" class="chapter">
        {about.heading}
      </h2>
      <p>
        {about.licence} {about.version(version)}
      </p>
      <details onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest" })}>
        <summary id="notices-label">{about.included}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
        <section class="notices" aria-labelledby="notices-label" tabIndex={0} lang="en">
          {notices()}
        </section>
      </details>
    </section>
  );
}
