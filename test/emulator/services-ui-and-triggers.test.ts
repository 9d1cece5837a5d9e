import { describe, expect, it } from "vitest";
import { bo, openTestScript } from "./run-as-script.ts";

describe("the person's screen", () => {
  it("shows a menu with its parts", () => {
    const { run, screen } = openTestScript();
    run(`ui.createAddonMenu().addItem("Open", "handler").addSeparator()
      .addSubMenu(ui.createMenu("More").addItem("Help", "handler")).addToUi()`);
    expect(screen.menus).toEqual([
      {
        label: null,
        entries: [
          { kind: "item", label: "Open", run: "handler" },
          { kind: "separator" },
          { kind: "menu", label: "More", entries: [{ kind: "item", label: "Help", run: "handler" }] },
        ],
      },
    ]);
  });

  it.each(["missing", "private_"])("refuses a menu item for %s, which no click could call", (name) => {
    expect(() => openTestScript().run(`ui.createAddonMenu().addItem("Open", "${name}")`)).toThrow(
      `no function named ${name}`,
    );
  });

  it("shows a sidebar with the pushed file and its title", () => {
    const { run, screen } = openTestScript();
    run(`ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Engagement").setWidth(500))`);
    expect(screen.sidebar).toEqual({ title: "Engagement", html: "<p>Hello</p>" });
  });

  it("has no page that was not pushed", () => {
    expect(() => openTestScript().run(`HtmlService.createHtmlOutputFromFile("Other")`)).toThrow(
      "No HTML file named Other",
    );
  });

  it("gives the button that was pressed", () => {
    const { run, screen } = openTestScript();
    screen.answers.push({ button: "NO" });
    expect(run(`return ui.alert("Delete", "Sure?", ui.ButtonSet.YES_NO) === ui.Button.NO`)).toBe(true);
    expect(screen.questions).toEqual([{ title: "Delete", text: "Sure?", buttons: "YES_NO" }]);
  });
});

describe("a trigger", () => {
  const hourly = `ScriptApp.newTrigger("handler").timeBased().everyHours(1).create()`;

  it("exists once per type, user and document", () => {
    const { run } = openTestScript();
    run(hourly);
    expect(() => run(hourly)).toThrow("too many time-based triggers");
    expect(() => run(hourly, { user: bo })).not.toThrow();
    expect(() => run(hourly, { document: { id: "doc-2", owner: "" } })).not.toThrow();
  });

  it("runs at most once an hour", () => {
    expect(() => openTestScript().run(`ScriptApp.newTrigger("handler").timeBased().everyMinutes(10)`)).toThrow(
      "once an hour",
    );
  });

  it("is seen and deleted by its maker alone", () => {
    const { run } = openTestScript();
    run(hourly);
    expect(run("return ScriptApp.getProjectTriggers().length", { user: bo })).toBe(0);
    run("ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t) })");
    expect(run("return ScriptApp.getProjectTriggers().length")).toBe(0);
  });

  it("stops at twenty per user", () => {
    const { run } = openTestScript();
    for (let at = 0; at < 20; at++) run(hourly, { document: { id: `doc-${at}`, owner: "" } });
    expect(() => run(hourly, { document: { id: "doc-20", owner: "" } })).toThrow("too many triggers");
  });
});

it("keeps a state token's function, arguments, user and end", () => {
  const { run, project } = openTestScript();
  const token =
    run(`return ScriptApp.newStateToken().withMethod("handler").withArgument("platform", "x").withTimeout(3600)
    .createToken()`);
  expect(project.state.stateTokens[String(token)]).toEqual({
    method: "handler",
    arguments: { platform: "x" },
    user: "ana@example.com",
    expires: Date.parse("2026-06-01T10:00:00Z"),
  });
});
