/** What `npm run deploy` has clasp do. */
export interface Deployment {
  calls: readonly (readonly string[])[];
  /** What to do next; null for nothing. */
  next: string | null;
}

/**
 * The built files go into the script. A release also makes a version of the script, which never changes: users of a listing
 * in the Marketplace get the version that its settings name.
 *
 * @param version The add-on's own, such as `0.3.0`.
 */
export function deploymentOf(isRelease: boolean, version: string): Deployment {
  const push = ["push", "--force"];
  if (!isRelease) return { calls: [push], next: null };
  return {
    calls: [push, ["create-version", `Engagement ${version}`]],
    next: "Enter the number of this version in the Marketplace SDK, under App configuration > Sheets add-on script version.",
  };
}

/** Why a release cannot be made from these files, a sentence for each; `status` is what `git status --porcelain` prints. */
export function releaseFaults(status: string, changelog: string, version: string): string[] {
  return [
    ...(status.trim() === ""
      ? []
      : ["There are changes that are not committed: a release has to be found again later."]),
    ...(changelog.includes(`## ${version}\n`) ? [] : [`CHANGELOG.md has no heading ## ${version}.`]),
  ];
}
