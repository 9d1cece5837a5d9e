import { emulate, enumOf } from "../strict-object.ts";
import { createBlob } from "./blob.ts";
import type { ServiceHost } from "./service-host.ts";

type Service = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Names = typeof GoogleAppsScript.HTML;

/** Default size of a dialog, in pixels. Sidebars have a fixed size. */
export const dialogSize = { width: 600, height: 400 };

/** Pages from the pushed files. Of templates, only their text is emulated. */
export function createHtmlService({ project, execution }: ServiceHost): Service {
  const use = (method: string) => execution.useService(`HtmlService.${method}`, "other service");
  const contentOf = (name: string): string => {
    const html = project.files[`${name.replace(/\.html$/, "")}.html`];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  };
  return emulate<Service>()("HtmlService", {
    SandboxMode: enumOf<Names["SandboxMode"]>("EMULATED", "IFRAME", "NATIVE"),
    XFrameOptionsMode: enumOf<Names["XFrameOptionsMode"]>("ALLOWALL", "DEFAULT"),
    createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = "") {
      use("createHtmlOutput");
      return createHtmlOutput(typeof html === "string" ? html : html.getBlob().getDataAsString());
    },
    createHtmlOutputFromFile(name: string) {
      use("createHtmlOutputFromFile");
      return createHtmlOutput(contentOf(name));
    },
    createTemplateFromFile(name: string) {
      use("createTemplateFromFile");
      const content = contentOf(name);
      return emulate<GoogleAppsScript.HTML.HtmlTemplate>()("HtmlTemplate", { getRawContent: () => content });
    },
  });
}

function createHtmlOutput(html: string): HtmlOutput {
  const page = { content: html, title: "", ...dialogSize };
  const set = (change: Partial<typeof page>) => {
    Object.assign(page, change);
    return output;
  };
  const output: HtmlOutput = emulate<HtmlOutput>()("HtmlOutput", {
    getContent: () => page.content,
    setContent: (content: string) => set({ content }),
    append: (text: string) => set({ content: page.content + text }),
    clear: () => set({ content: "" }),
    getTitle: () => page.title,
    setTitle: (title: string) => set({ title: String(title) }),
    getWidth: () => page.width,
    setWidth: (width: number) => set({ width }),
    getHeight: () => page.height,
    setHeight: (height: number) => set({ height }),
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
    getBlob: () => createBlob(page.content, "text/html"),
  });
  return output;
}
