/**
 * A google.script.run inside the page, as strict as Google's: legal values only, at most ten concurrent calls, responses in any
 * order. It is injected into the page as text, so it must not use anything defined outside.
 */
export function installScriptRun(names: string[]): void {
  let running = 0;
  const call = (window as unknown as { callScript(name: string, args: string): Promise<string> }).callScript;

  function rejectIllegal(value: unknown): void {
    if (value === undefined) throw new Error("Failed due to illegal value in property: 0");
    if (value === null || typeof value !== "object") return;
    const proto = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && proto !== Object.prototype)
      throw new Error("Failed due to illegal value in property: 0");
    for (const part of Object.values(value)) rejectIllegal(part);
  }

  function runner(onSuccess: (response: unknown) => void, onFailure: (error: Error) => void): object {
    const functions: Record<string, unknown> = {
      withSuccessHandler: (handle: typeof onSuccess) => runner(handle, onFailure),
      withFailureHandler: (handle: typeof onFailure) => runner(onSuccess, handle),
    };
    for (const name of names) {
      functions[name] = (...args: unknown[]) => {
        for (const arg of args) rejectIllegal(arg);
        if (++running > 10) throw new Error("Too many simultaneous calls");
        call(name, JSON.stringify(args))
          .then((answer) => new Promise<string>((resolve) => setTimeout(resolve, Math.random() * 10, answer)))
          .then((answer) => {
            running -= 1;
            onSuccess(JSON.parse(answer));
          })
          .catch((error) => {
            running -= 1;
            onFailure(new Error(error.message));
          });
      };
    }
    return functions;
  }

  (window as unknown as { google: object }).google = {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
      host: { close() {}, editor: { focus() {} } },
    },
  };
}
