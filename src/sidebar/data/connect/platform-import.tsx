import type { ImportDefinition } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useConnectText } from "./connect-text.ts";
import { ImportForm } from "./import-form.tsx";
import { usePreloadedConnectorTexts } from "./load-connector-texts.tsx";
import type { AutomaticImports } from "./use-automatic-imports.ts";

/** A new import, or the saved one to edit. */
export interface NewImport {
  edited: ImportDefinition | null;
  /** Only platforms whose mentions of brands can be imported. */
  isOfMentions: boolean;
}

interface Props {
  imports: AutomaticImports;
  shown: NewImport;
  onClose(): void;
}

/** The form for an import from a platform, once the platforms are loaded. */
export function PlatformImport({ imports: { connected, failure, load, save }, shown, onClose }: Props) {
  const text = useConnectText();
  usePreloadedConnectorTexts();
  if (failure !== null && !connected) return <FailureMessage failure={failure} onRetry={load} />;
  return (
    <>
      <button type="button" class="link back" onClick={onClose}>
        ‹ {text.back}
      </button>
      {connected ? (
        <ImportForm
          connected={connected}
          {...shown}
          onSave={async (definition, runNow) => {
            await save(definition, runNow);
            onClose();
          }}
        />
      ) : (
        <p class="quiet" role="status">
          {text.loadingPlatforms}
        </p>
      )}
    </>
  );
}
