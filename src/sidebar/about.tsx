import { useText } from "./language.ts";
import { version } from "./version.ts";

/** Written into the page by the build, outside of the script, so that they are in it once. */
const notices = (): string => document.getElementById("notices")?.textContent ?? "";

/** The version, and on a click whose work the add-on contains and under which licences. */
export function About() {
  const { about } = useText();
  return (
    <details class="about-add-on" onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest" })}>
      <summary>
        {about.heading} <span class="version">{about.version(version)}</span>
      </summary>
      <p>{about.licence}</p>
      <p id="notices-label">{about.included}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard */}
      <section class="notices" aria-labelledby="notices-label" tabIndex={0} lang="en">
        {notices()}
      </section>
    </details>
  );
}
