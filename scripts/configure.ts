import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connectorList } from "../src/connectors/index.ts";
import { askInTerminal } from "./configure/ask-hidden.ts";
import { type Addresses, instructions, overview } from "./configure/describe.ts";
import { type Registration, registrationsOf, stateOf, validateRegistration } from "./configure/registrations.ts";
import { fieldNames, missingFields, publisherFields } from "./publish/publisher.ts";
import { readSendMail } from "./send-mail.ts";
import { readSites } from "./sites.ts";
import { openDataFolder } from "./start/data-folder.ts";

const usage = `npm run configure -- [options] [APP]

  APP          such as GOOGLE: prints how to register the app, then prompts for its id and secret for the local spreadsheet
  --id ID      the app's id; the secret is then read from the environment (APP_CLIENT_SECRET) instead of prompting
  PUBLISHER    prompts for what a listing in the Google Workspace Marketplace needs of its publisher; see scripts/publish
  --set NAME=VALUE   with PUBLISHER: fills in one of them without prompting; can be repeated
  --forget     deletes the app's id and secret from the local spreadsheet
  --help       this text
`;

const root = fileURLToPath(new URL("..", import.meta.url));
const data = openDataFolder(join(root, ".engagement"));

function stop(...lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(2);
}

function addresses(): Addresses {
  const settings = join(root, ".clasp.json");
  const { scriptId } = existsSync(settings) ? JSON.parse(readFileSync(settings, "utf8")) : { scriptId: undefined };
  const isSet = scriptId && scriptId !== "your-script-id";
  return {
    deployed: isSet ? `https://script.google.com/macros/d/${scriptId}/usercallback` : null,
    local: "http://127.0.0.1:4321/usercallback",
  };
}

/** Saves an app for the local spreadsheet. Null deletes it: empty values override any in an older state of the script. */
async function saveApp(app: string, values: { id: string; secret: string } | null): Promise<void> {
  const { id, secret } = values ?? { id: "", secret: "" };
  const apps = { ...(await data.readApps()), [`${app}_CLIENT_ID`]: id, [`${app}_CLIENT_SECRET`]: secret };
  await data.writeApps(apps);
}

async function readRegistration(
  { app }: Registration,
  id: string | undefined,
): Promise<{ id: string; secret: string } | null> {
  if (id !== undefined) return { id: id.trim(), secret: (process.env[`${app}_CLIENT_SECRET`] ?? "").trim() };
  if (!process.stdin.isTTY) return null;
  return { id: await askInTerminal("Client id", false), secret: await askInTerminal("Client secret", true) };
}

/** Fills in what documents and listing say of the publisher; an empty answer leaves what is there. */
async function configurePublisher(settings: readonly string[] | undefined): Promise<void> {
  const publisher: Record<string, string> = await data.readPublisher();
  const typed =
    settings?.map((setting) => setting.split(/=(.*)/s)) ?? (process.stdin.isTTY ? await askAll(publisher) : []);
  for (const [name = "", value = ""] of typed) {
    if (!(name in publisherFields)) stop(`${name} is none of ${fieldNames.join(", ")}.`, "Nothing was saved.");
    if (value.trim() !== "") publisher[name] = value.trim();
  }
  await data.writePublisher(publisher);
  console.log([...missingFields(publisher), "npm run check:publish says what else a listing needs."].join("\n"));
}

async function askAll(publisher: Readonly<Record<string, string>>): Promise<string[][]> {
  const answers: string[][] = [];
  for (const name of fieldNames) {
    const known = publisher[name] ? ` [${publisher[name]}]` : "";
    answers.push([name, await askInTerminal(`${publisherFields[name].question}${known}`, false)]);
  }
  return answers;
}

async function configure(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: "string" },
      set: { type: "string", multiple: true },
      forget: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(usage);
  if (positionals[0]?.toUpperCase() === "PUBLISHER") return configurePublisher(values.set);
  const registrations = registrationsOf(connectorList);
  const [name] = positionals;
  if (name === undefined) {
    const savedApps = await data.readApps();
    return console.log(
      overview(
        registrations,
        (app) => stateOf(app, savedApps),
        readSites(process.env.SITES),
        readSendMail(process.env.SEND_MAIL),
      ).join("\n"),
    );
  }
  const knownApps = registrations.map(({ app }) => app);
  const registration =
    registrations.find(({ app }) => app === name.toUpperCase()) ?? stop(`APP is one of ${knownApps.join(", ")}.`);
  if (values.forget) {
    await saveApp(registration.app, null);
    return console.log(`${registration.console.name} is deleted. Reload the local spreadsheet.`);
  }
  console.log(`${instructions(registration, addresses()).join("\n")}\n`);
  const typed = await readRegistration(registration, values.id);
  if (typed === null) return;
  const problems = validateRegistration(registration, typed.id, typed.secret);
  if (problems.length > 0) stop(...problems, "Nothing was saved.");
  await saveApp(registration.app, typed);
  console.log(
    `${registration.console.name} is set for the local spreadsheet. Reload it, then connect an account there.`,
  );
}

await configure().catch((error: Error) => stop(error.message, "", usage));
