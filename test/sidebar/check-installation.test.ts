import "../built/sidebar.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckAnswers, CheckStep } from "../../src/rpc/check-calls.ts";
import type { Language } from "../../src/text/language.ts";
import { cutTexts, overhangOf, violationsIn } from "./accessibility.ts";
import { type OpenSidebar, useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

const answersIn =
  (language: Language) =>
  (step: CheckStep): CheckAnswers => ({
    ...(step === "start" && { language }),
    answers: step === "read" ? [["argument-blank-cell", '""']] : step === "ask" ? [["raw-content", "true"]] : [],
    waiting: 0,
  });

/** Opens the built page of the check, which begins at once. */
async function openCheck(checkInstallation: (step: CheckStep) => CheckAnswers): Promise<OpenSidebar> {
  const opened = await open();
  opened.script.answers.checkInstallation = checkInstallation;
  await opened.page.setContent(readFileSync("dist/Check.html", "utf8"));
  return opened;
}

const results = ({ page }: OpenSidebar) => page.locator("textarea");

describe("the page of Check this installation", () => {
  it.each([
    ["en", "Check this installation", "Copy results"],
    ["es", "Comprobar instalación", "Copiar resultados"],
    ["nl", "Installatie controleren", "Resultaten kopiëren"],
  ] as const)("shows what Google answered, in %s, and fits the sidebar", async (language, heading, copy) => {
    const opened = await openCheck(answersIn(language));
    const { page } = opened;
    await page.getByRole("button", { name: copy }).waitFor();
    expect(await page.locator("h1").innerText()).toBe(heading);
    const lines = (await results(opened).inputValue()).split("\n");
    expect(lines).toContain('argument-blank-cell: ""');
    expect(lines).toContain("raw-content: true");
    expect(lines).toContain("frame-eval: works");
    expect(await overhangOf(page)).toBeLessThanOrEqual(0);
    expect((await cutTexts(page)).filter((text) => !text.startsWith("TEXTAREA"))).toEqual([]);
    expect(await violationsIn(page, language === "en" ? "all rules" : "all but colours")).toEqual([]);
  });

  it("has the sheet deleted when a step fails, and says what failed", async () => {
    const steps: CheckStep[] = [];
    const { page } = await openCheck((step) => {
      steps.push(step);
      if (step === "ask") throw new Error("Service Spreadsheets timed out");
      return answersIn("en")(step);
    });
    await page.getByRole("alert").waitFor();
    expect(steps.at(-1)).toBe("end");
  });

  it("says so when the sheet could not be deleted", async () => {
    const { page } = await openCheck((step) => {
      if (step === "end") throw new Error("You do not have permission to do that");
      return answersIn("en")(step);
    });
    await page.getByText("The next check deletes it.").waitFor();
  });

  it("waits until the cells are calculated", async () => {
    let reads = 0;
    const opened = await openCheck((step) => {
      if (step !== "read") return answersIn("en")(step);
      reads += 1;
      return { answers: [["argument-blank-cell", reads < 2 ? "Loading..." : '""']], waiting: reads < 2 ? 1 : 0 };
    });
    await results(opened).waitFor();
    expect(await results(opened).inputValue()).toContain('argument-blank-cell: ""\n');
  });
});
