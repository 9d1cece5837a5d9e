import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDataFolder } from "../../scripts/start/data-folder.ts";
import { type LocalWorkbookServer, serveLocalWorkbook } from "../../scripts/start/local-spreadsheet-server.ts";

let folder = "";
let server: LocalWorkbookServer;

const serve = async (ports = [0]) =>
  serveLocalWorkbook({
    data: openDataFolder(folder),
    files: { "Code.js": "function onOpen() {}" },
    page: folder,
    workbook: "workbook",
    locale: null,
    language: null,
    upstreams: {},
    ports,
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-"));
  server = (await serve()) as LocalWorkbookServer;
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const workbook = (cell: string) => ({ version: 1, workbook: { id: "b1", cell }, document: { properties: {} } });
const script = { version: 1, language: "es", scriptProperties: {}, userProperties: { you: { key: "value" } } };
const save = (name: string, cell: string, headers = {}) =>
  fetch(`${server.address}save`, {
    method: "POST",
    headers,
    body: JSON.stringify({ name, workbook: workbook(cell), script }),
  });
const start = async (query = "") => (await fetch(`${server.address}start.json${query}`)).json();

it("the server returns each workbook as saved, and the script's properties for all", async () => {
  expect(await start()).toMatchObject({ name: "workbook", names: [], saved: null, script: null });
  await save("workbook", "one");
  await save("campaign", "two");
  expect(await start("?workbook=campaign")).toMatchObject({ name: "campaign", saved: workbook("two"), script });
  expect((await start()).names).toEqual(["campaign", "workbook"]);
  expect((await start("?workbook=new")).script).toEqual(script);
});

it("the page names its spreadsheet and language, so that it reads both only once no other tab can save", async () => {
  const pageOf = async (query = "") => (await fetch(`${server.address}${query}`)).text();
  expect(await pageOf()).toContain('<html data-workbook="workbook" data-language="" ');
  await save("workbook", "one");
  expect(await pageOf(`?workbook=${encodeURIComponent('"><script>alert(1)</script>')}`)).toContain(
    '<html data-workbook="&quot;>&lt;script>alert(1)&lt;/script>" data-language="es" ',
  );
});

it("concurrent saves leave one complete file and no other", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => save("workbook", "x".repeat(at * 10_000))));
  expect(await readdir(join(folder, "workbook"))).toEqual(["workbook.json"]);
  expect(JSON.parse(await readFile(join(folder, "workbook", "workbook.json"), "utf8"))).toMatchObject({ version: 1 });
});

it("the server names a damaged file instead of starting with an empty workbook", async () => {
  await save("workbook", "one");
  await writeFile(join(folder, "workbook", "workbook.json"), "{");
  const response = await fetch(`${server.address}start.json`);
  expect(response.status).toBe(500);
  expect(await response.text()).toContain("workbook.json is damaged");
});

it("the server reads and writes only in its folder, and a refused save changes nothing", async () => {
  expect((await save("../elsewhere", "one")).status).toBe(500);
  expect(await readdir(folder)).toEqual([]);
  expect(existsSync(join(folder, "../elsewhere"))).toBe(false);
  expect((await fetch(`${server.address}start.json?workbook=../elsewhere`)).status).toBe(500);
});

it("the server rejects requests of other sites", async () => {
  expect((await save("workbook", "one", { Origin: "https://example.com" })).status).toBe(403);
  const port = new URL(server.address).port;
  const status = await new Promise((resolve) => {
    const rebound = request({ port, host: "127.0.0.1", headers: { Host: "rebound.example.com" } });
    rebound.on("response", (response) => resolve(response.resume().statusCode)).end();
  });
  expect(status).toBe(403);
});

it("the server uses the next port if one is in use", async () => {
  const taken = Number(new URL(server.address).port);
  expect(await serve([taken])).toBe(null);
  const second = await serve([taken, 0]);
  expect(second?.address).not.toBe(server.address);
  await second?.stop();
});

it("sign-ins redirect to this computer, with the registered apps", async () => {
  await openDataFolder(folder).writeApps({ X_CLIENT_ID: "local-app" });
  const back = `${server.address}usercallback`;
  expect((await start()).scriptProperties).toEqual({ X_CLIENT_ID: "local-app", REDIRECT_URI: back });
  const page = await fetch(`${back}?code=c&state=s`);
  expect(page.status).toBe(200);
  const shown = await page.text();
  expect(shown).toContain('<script src="/callback.js">');
  expect(shown).not.toContain("code=c");
});

it("saved files are not readable by other users of the computer", async () => {
  await save("workbook", "one");
  await openDataFolder(folder).writeApps({ X_CLIENT_SECRET: "local-secret" });
  for (const name of ["script.json", "apps.json"]) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
});

it("the page's script is sent compressed, and browsers keep it until it changes", async () => {
  await writeFile(join(folder, "page.js"), "const page = 1;");
  await writeFile(join(folder, "page.js.gz"), gzipSync("const page = 1;"));
  const shell = await (await fetch(server.address)).text();
  const [, address = ""] = /<script src="\/(page\.js\?v=[^"]+)">/.exec(shell) ?? [];
  const sent = await fetch(server.address + address);
  expect([sent.headers.get("content-encoding"), sent.headers.get("cache-control")]).toEqual([
    "gzip",
    "private, max-age=31536000, immutable",
  ]);
  expect(await sent.text()).toBe("const page = 1;");
  const plain = await fetch(`${server.address}page.js`, { headers: { "Accept-Encoding": "identity" } });
  expect([plain.headers.get("content-encoding"), plain.headers.get("cache-control")]).toEqual([null, "no-store"]);
  expect(await plain.text()).toBe("const page = 1;");
});

it("stopping the server lets a save in progress finish", async () => {
  const saving = save("workbook", "x".repeat(30_000_000)).catch(() => null);
  await expect.poll(() => readdir(folder), { interval: 1 }).toContain("workbook");
  await server.stop();
  expect((await readdir(folder)).sort()).toEqual(["script.json", "workbook"]);
  expect(await readdir(join(folder, "workbook"))).toEqual(["workbook.json"]);
  await saving;
});
