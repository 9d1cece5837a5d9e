import { render } from "preact";
import { App } from "./app.tsx";
import { connectServer, type ScriptRun } from "./server.ts";

const { google } = globalThis as { google?: { script?: { run?: ScriptRun } } };
const root = document.getElementById("app");
if (root) render(<App server={connectServer(google?.script?.run)} />, root);
