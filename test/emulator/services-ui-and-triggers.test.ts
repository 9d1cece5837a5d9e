import { describe, expect, it } from "vitest";
import { bo, openTestScript } from "./run-as-script.ts";

describe("user interface", () => {
  it("a menu has items, separators and submenus", () => {
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

  it.each(["missing", "private_"])("a menu item for the function %s, which a click cannot call, is refused", (name) => {
    expect(() => openTestScript().run(`ui.createAddonMenu().addItem("Open", "${name}")`)).toThrow(
      `no function named ${name}`,
    );
  });

  it("a sidebar shows the pushed file and its title", () => {
    const { run, screen } = openTestScript();
    run(`ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Engagement").setWidth(500))`);
    expect(screen.sidebar).toEqual({ title: "Engagement", html: "<p>Hello</p>" });
  });

  it("a page that was not pushed is not found", () => {
    expect(() => openTestScript().run(`HtmlService.createHtmlOutputFromFile("Other")`)).toThrow(
      "No HTML file named Other",
    );
  });

  it("an alert returns the button that was clicked", () => {
    const { run, screen } = openTestScript();
    screen.answers.push({ button: "NO" });
    expect(run(`return ui.alert("Delete", "Sure?", ui.ButtonSet.YES_NO) === ui.Button.NO`)).toBe(true);
    expect(screen.questions).toEqual([{ title: "Delete", text: "Sure?", buttons: "YES_NO" }]);
  });
});

describe("triggers", () => {
  const hourly = `ScriptApp.newTrigger("handler").timeBased().everyHours(1).create()`;

  it("a trigger exists once per type, user and document", () => {
    const { run } = openTestScript();
    run(hourly);
    expect(() => run(hourly)).toThrow("too many time-based triggers");
    expect(() => run(hourly, { user: bo })).not.toThrow();
    expect(() => run(hourly, { document: { id: "doc-2", owner: "" } })).not.toThrow();
  });

  it("a clock trigger runs at most once an hour", () => {
    expect(() => openTestScript().run(`ScriptApp.newTrigger("handler").timeBased().everyMinutes(10)`)).toThrow(
      "once an hour",
    );
  });

  it("a trigger is listed and deleted only for its creator", () => {
    const { run } = openTestScript();
    run(hourly);
    expect(run("return ScriptApp.getProjectTriggers().length", { user: bo })).toBe(0);
    run("ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t) })");
    expect(run("return ScriptApp.getProjectTriggers().length")).toBe(0);
  });

  it("a user has at most 20 triggers", () => {
    const { run } = openTestScript();
    for (let at = 0; at < 20; at++) run(hourly, { document: { id: `doc-${at}`, owner: "" } });
    expect(() => run(hourly, { document: { id: "doc-20", owner: "" } })).toThrow("too many triggers");
  });
});

it("a state token stores its function, arguments, user and expiry", () => {
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

it("a clock trigger has no document's id, one of a spreadsheet has", () => {
  const { run } = openTestScript();
  const create = (how: string) => `return ScriptApp.newTrigger("handler").${how}.create().getTriggerSourceId()`;
  expect(run(create("timeBased().everyHours(1)"))).toBe(null);
  expect(run(create('forSpreadsheet("doc-1").onEdit()'))).toBe("doc-1");
});
