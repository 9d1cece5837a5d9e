import { toServerValue } from "./legal-values.ts";

/** What a frame sends to the page around it. */
export type FrameMessage =
  | { kind: "call"; id: number; name: string; args: unknown[] }
  | { kind: "close" }
  | { kind: "focus editor" }
  | { kind: "ready" };

/** The page's reply to a call. */
export type PageMessage = { kind: "answer"; id: number } & ({ result: unknown } | { error: string });

/** Google runs at most this many calls of a sidebar at once; others are queued. */
const maxParallelCalls = 10;

type Callback = (...args: unknown[]) => void;

/**
 * Inserts `google.script` before everything else in a sidebar's page. `callable` are the names of the script's public
 * functions. Links to URLs that `upstreams` redirects are redirected too.
 */
export function withShim(html: string, callable: string[], upstreams: Record<string, string> = {}): string {
  const shim =
    `<script>(${installShim})(${toServerValue}, ${maxParallelCalls}, ${JSON.stringify(callable)});` +
    `(${redirectLinks})(${JSON.stringify(upstreams)});</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return shim + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + shim + html.slice(at);
}

/** Its source text runs inside the frame, so it must not use anything but its arguments. */
function installShim(
  toLegalValue: (value: unknown, property: string) => unknown,
  limit: number,
  callable: string[],
): void {
  type Handlers = { success?: Callback; failure?: Callback; userObject?: unknown };
  const queuedCalls: (() => void)[] = [];
  const handlersById = new Map<number, Handlers>();
  let lastId = 0;
  const post = (message: unknown) => window.parent.postMessage(message, "*");

  function call(handlers: Handlers, name: string, args: unknown[]) {
    const legalArguments = args.map((value, at) => toLegalValue(value, String(at)));
    const id = ++lastId;
    const start = () => {
      handlersById.set(id, handlers);
      post({ kind: "call", id, name, args: legalArguments });
    };
    if (handlersById.size < limit) start();
    else queuedCalls.push(start);
  }

  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.data?.kind !== "answer") return;
    const handlers = handlersById.get(event.data.id);
    if (!handlers) return;
    handlersById.delete(event.data.id);
    queuedCalls.shift()?.();
    if (!("error" in event.data)) return handlers.success?.(event.data.result, handlers.userObject);
    const error = new Error(event.data.error);
    error.name = "ScriptError";
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });

  function runner(handlers: Handlers): Record<string, unknown> {
    const functions = callable.map((name) => [name, (...args: unknown[]) => call(handlers, name, args)]);
    return {
      ...Object.fromEntries(functions),
      withSuccessHandler: (success: Callback) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Callback) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
  }

  const host = { close: () => post({ kind: "close" }), editor: { focus: () => post({ kind: "focus editor" }) } };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

/** Also runs inside the frame: links open where requests to their URL go. */
function redirectLinks(upstreams: Record<string, string>): void {
  const urlPrefixes = Object.keys(upstreams).sort((a, b) => b.length - a.length);
  const redirectUrl = (address: string) => {
    const start = urlPrefixes.find((one) => address.startsWith(one));
    return start === undefined ? address : upstreams[start] + address.slice(start.length);
  };
  const redirect = (event: Event) => {
    const link = (event.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null;
    if (link && redirectUrl(link.href) !== link.href) link.href = redirectUrl(link.href);
  };
  window.addEventListener("click", redirect, true);
  window.addEventListener("auxclick", redirect, true);
  const open = window.open.bind(window);
  window.open = (address, ...more) => open(address === undefined ? address : redirectUrl(String(address)), ...more);
}
