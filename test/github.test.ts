import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
}

const read = (path: string) => parse(readFileSync(`.github/${path}`, "utf8"));
const forms = readdirSync(".github/ISSUE_TEMPLATE").filter((name) => name !== "config.yml");

describe("issue forms", () => {
  it("are about files, imports and numbers", () => {
    expect(forms.map((name) => read(`ISSUE_TEMPLATE/${name}`).name).sort()).toEqual([
      "A number looks wrong",
      "A platform's import fails",
      "My export file is not recognised",
    ]);
  });

  it.each(forms)("are valid for GitHub and request the version: %s", (name) => {
    const { description, body } = read(`ISSUE_TEMPLATE/${name}`) as { description: string; body: Field[] };
    expect(description.length).toBeGreaterThan(10);
    const inputs = body.filter(({ type }) => type !== "markdown");
    for (const { type, id, attributes } of inputs) {
      expect(["input", "textarea", "dropdown"]).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toBeTruthy();
      if (type === "dropdown") expect(attributes.options?.length).toBeGreaterThan(1);
    }
    for (const { attributes } of body.filter(({ type }) => type === "markdown")) expect(attributes.value).toBeTruthy();
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    expect(inputs.map(({ id }) => id)).toContain("version");
  });
});

it("the workflow runs npm test and npm start on Node 20 and 22 for every change", () => {
  const { on, jobs } = read("workflows/test.yml");
  expect(Object.keys(on)).toEqual(["push", "pull_request"]);
  expect(jobs.test.strategy.matrix.node).toEqual([20, 22]);
  const commands = jobs.test.steps.map(({ run = "" }) => run).join("\n");
  expect(commands).toMatch(/^npm test$/m);
  expect(commands).toMatch(/^npm start -- /m);
});

it("Dependabot updates npm packages and GitHub actions", () => {
  const { updates } = read("dependabot.yml");
  expect(updates.map((update: Record<string, string>) => update["package-ecosystem"])).toEqual([
    "npm",
    "github-actions",
  ]);
});

describe("what the project is made of", () => {
  const workflows = readdirSync(".github/workflows");

  it.each(workflows)("actions of %s cannot change under their version: each is pinned to a commit", (name) => {
    const used = readFileSync(`.github/workflows/${name}`, "utf8").match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("a release has a software bill of materials", () => {
    const commands = read("workflows/release.yml").jobs.release.steps.map(({ run = "" }) => run);
    expect(commands).toContain("npm sbom --sbom-format cyclonedx > sbom.cdx.json");
    expect(commands.find((command: string) => command.startsWith("gh release create"))).toContain("sbom.cdx.json");
  });

  it("installing runs no script of a package, and only those named have one", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { hasInstallScript?: true; optional?: true }>;
    };
    const withScripts = Object.keys(packages).filter(
      (path) => packages[path]?.hasInstallScript && !packages[path]?.optional,
    );
    expect(withScripts).toEqual(["node_modules/esbuild", "node_modules/protobufjs"]);
  });
});
