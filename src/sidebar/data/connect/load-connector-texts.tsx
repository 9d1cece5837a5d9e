import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useText } from "../../language.ts";
import { loadedPart, loadPart } from "../../load-part.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useLatest } from "../../shared/use-latest.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

const part = "ConnectorTexts";

/** Loads the connectors' texts before they are needed. Where they are needed, a failure is shown. */
export function usePreloadedConnectorTexts(): void {
  const { server } = useSpreadsheet();
  useEffect(() => {
    loadPart(server, part).catch(() => {});
  }, [server]);
}

/** Shows its children, which use `usePlatformText`, as soon as the connectors' texts are loaded. */
export function LoadConnectorTexts({ children }: { children: ComponentChildren }) {
  const { loading } = useText();
  const { server } = useSpreadsheet();
  const { value, failure, read } = useLatest();
  const load = () => read(() => loadPart(server, part));
  const isLoaded = value !== null || loadedPart(part) !== undefined;
  useEffect(() => {
    if (!isLoaded) load();
  }, []);

  if (isLoaded) return <>{children}</>;
  if (failure !== null) return <FailureMessage failure={failure} onRetry={load} />;
  return (
    <p class="quiet" role="status">
      {loading}
    </p>
  );
}
