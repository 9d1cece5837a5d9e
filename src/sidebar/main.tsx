import { render } from "preact";
import { App } from "./app.tsx";
import { connectServer, type ScriptRun } from "./server.ts";

const { google } = globalThis as { google?: { script?: { run?: ScriptRun } } };
const rootRef = document.getElementById("app");
if (rootRef) render(<App server={connectServer(google?.script?.run)} />, rootRef);
