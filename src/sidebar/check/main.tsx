import { render } from "preact";
import { connectServer, type ScriptRun } from "../server.ts";
import { CheckPage } from "./check-page.tsx";

const { google } = globalThis as { google?: { script?: { run?: ScriptRun } } };
const root = document.getElementById("app");
if (root) render(<CheckPage server={connectServer(google?.script?.run)} />, root);
