/** A question about the frame in which Google shows the add-on's pages. */
export interface FrameCheck {
  id: string;
  /** What is asked, and how. */
  asks: string;
  ask(): string | Promise<string>;
}

const waitMs = 3000;

/** The first answer of `listen`, or "no answer" after three seconds. */
function firstAnswer(listen: (answer: (text: string) => void) => void): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve("no answer"), waitMs);
    listen(resolve);
  });
}

function askWorker(url: string): Promise<string> {
  return firstAnswer((answer) => {
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => {
      worker.terminate();
      answer(String(data));
    };
    worker.onerror = () => answer("refused");
  });
}

const workerCode = 'postMessage("works")';

/** Runs a script element, which sets the global that the answer is read from. */
function runScript(prepare: (script: HTMLScriptElement) => void): string {
  const global = globalThis as { frameCheck?: string };
  delete global.frameCheck;
  const script = document.createElement("script");
  prepare(script);
  document.body.append(script);
  script.remove();
  return global.frameCheck ?? "refused";
}

const whetherStored = (storage: Storage): string => {
  storage.setItem("engagement.check", "works");
  const stored = storage.getItem("engagement.check");
  storage.removeItem("engagement.check");
  return stored ?? "lost";
};

interface PolicyDocument {
  featurePolicy?: { allowsFeature(name: string): boolean };
}

const isAllowed = (feature: string): string => {
  const { featurePolicy } = document as PolicyDocument;
  return featurePolicy ? (featurePolicy.allowsFeature(feature) ? "allowed" : "refused") : "not known";
};

/** The host without the part that names the script. */
const plainHost = (host: string): string => host.replace(/^n-[\w-]+/, "n-(id)").replace(/^127\.0\.0\.1:\d+$/, "local");

/** What the frame allows. Nothing is written to the clipboard: the user's own text stays there. */
export const frameChecks: readonly FrameCheck[] = [
  { id: "frame-host", asks: "Which host serves the frame?", ask: () => plainHost(location.host) },
  {
    id: "frame-width",
    asks: "How wide is the sidebar, in pixels?",
    ask: () => String(innerWidth),
  },
  {
    id: "frame-worker",
    asks: "May the page start a worker from a blob?",
    ask: () => askWorker(URL.createObjectURL(new Blob([workerCode], { type: "text/javascript" }))),
  },
  {
    id: "frame-worker-data",
    asks: "May the page start a worker from a data URL?",
    ask: () => askWorker(`data:text/javascript,${encodeURIComponent(workerCode)}`),
  },
  { id: "frame-eval", asks: "May the page evaluate code?", ask: () => String(new Function('return "works"')()) },
  {
    id: "frame-inline-script",
    asks: "May the page add an inline script?",
    ask: () => runScript((script) => (script.textContent = 'frameCheck = "works"')),
  },
  {
    id: "frame-blob-script",
    asks: "May the page load a script from a blob?",
    ask: () =>
      firstAnswer((answer) => {
        const script = document.createElement("script");
        script.src = URL.createObjectURL(new Blob([""], { type: "text/javascript" }));
        script.onload = () => answer("works");
        script.onerror = () => answer("refused");
        document.body.append(script);
      }),
  },
  {
    id: "frame-wasm",
    asks: "May the page compile WebAssembly?",
    async ask() {
      await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return "works";
    },
  },
  {
    id: "frame-clipboard-write",
    asks: "May the page write to the clipboard (by its permissions; nothing is written)?",
    ask: () => isAllowed("clipboard-write"),
  },
  { id: "frame-local-storage", asks: "Does localStorage hold a text?", ask: () => whetherStored(localStorage) },
  { id: "frame-session-storage", asks: "Does sessionStorage hold a text?", ask: () => whetherStored(sessionStorage) },
  {
    id: "frame-indexed-db",
    asks: "Does IndexedDB open?",
    ask: () =>
      firstAnswer((answer) => {
        const request = indexedDB.open("engagement.check");
        request.onerror = () => answer("refused");
        request.onsuccess = () => {
          request.result.close();
          indexedDB.deleteDatabase("engagement.check");
          answer("works");
        };
      }),
  },
  { id: "frame-cookies", asks: "Are cookies enabled?", ask: () => String(navigator.cookieEnabled) },
  {
    id: "frame-download",
    asks: "May the page make an address of a blob, as for downloads?",
    ask: () => {
      const url = URL.createObjectURL(new Blob(["a"]));
      URL.revokeObjectURL(url);
      return url.split(":")[0] ?? "";
    },
  },
  {
    id: "frame-intl",
    asks: "Does Intl write numbers of other languages?",
    ask: () => new Intl.NumberFormat("es").format(12_345.5),
  },
  {
    id: "frame-time-zone",
    asks: "Does Intl know time zones?",
    ask: () =>
      new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Madrid", dateStyle: "short", timeStyle: "short" }).format(
        Date.UTC(2026, 0, 2, 10, 30),
      ),
  },
  { id: "frame-date-argument", asks: "What does google.script.run say to a Date?", ask: () => askRun(new Date(0)) },
  {
    id: "frame-undefined-argument",
    asks: "What does google.script.run say to undefined in an object?",
    ask: () => askRun({ step: undefined }),
  },
];

/** Calls the script with a step that does nothing. */
function askRun(argument: unknown): Promise<string> {
  const { google } = globalThis as unknown as { google: { script: { run: ScriptRunner } } };
  return firstAnswer((answer) =>
    google.script.run
      .withSuccessHandler(() => answer("accepted"))
      .withFailureHandler((error) => answer(`failed: ${String((error as Error).message)}`))
      .checkInstallation(argument),
  );
}

interface ScriptRunner {
  withSuccessHandler(handle: () => void): ScriptRunner;
  withFailureHandler(handle: (error: unknown) => void): ScriptRunner;
  checkInstallation(argument: unknown): void;
}

/** Every answer, one after the other; a check that throws answers with its error. */
export async function frameAnswers(checks = frameChecks): Promise<[id: string, answer: string][]> {
  const answers: [string, string][] = [];
  for (const { id, ask } of checks) answers.push([id, await answered(ask)]);
  return answers;
}

/** One line without addresses, which name the script. */
const plain = (answer: string): string =>
  answer
    .replace(/\s+/g, " ")
    .replace(/\b(blob:)?https?:\S+/g, "(address)")
    .slice(0, 200);

async function answered(ask: FrameCheck["ask"]): Promise<string> {
  try {
    return plain(await ask());
  } catch (error) {
    return plain(`error: ${String((error as Error | null)?.message ?? error)}`);
  }
}
