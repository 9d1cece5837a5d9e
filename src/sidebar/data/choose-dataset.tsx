import { useEffect, useState } from "preact/hooks";
import type { BigQueryDataset, BigQueryProject, BigQueryTarget } from "../../rpc/bigquery-calls.ts";
import { destinationText } from "../../text/destination/index.ts";
import { useLanguage } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** Regions to choose from for a new dataset; an existing one can be in any. */
const regions = [
  ...["EU", "US", "europe-west1", "europe-west3", "europe-west4", "europe-southwest1", "europe-west2"],
  ...["us-central1", "us-east1", "northamerica-northeast1", "southamerica-east1", "australia-southeast1"],
  ...["asia-south1", "asia-southeast1", "asia-northeast1"],
] as const;

interface Props {
  id: string;
  onChosen(target: BigQueryTarget): void;
}

/** Chooses a project, and a dataset in it or the name and region of a new one. */
export function ChooseDataset({ id, onChosen }: Props) {
  const text = destinationText[useLanguage()];
  const { server } = useSpreadsheet();
  const [projects, setProjects] = useState<BigQueryProject[] | null>(null);
  const [project, setProject] = useState("");
  const [datasets, setDatasets] = useState<BigQueryDataset[]>([]);
  /** "" for a new one. */
  const [existing, setExisting] = useState("");
  const [name, setName] = useState("engagement");
  const [region, setRegion] = useState<string>(regions[0]);
  const reading = useTask<null>();
  const saving = useTask<BigQueryTarget>();

  const chooseProject = async (chosen: string) => {
    setProject(chosen);
    setExisting("");
    setDatasets(chosen === "" ? [] : await server.readBigQueryDatasets(chosen));
  };
  const load = () =>
    reading.run(async () => {
      const found = await server.readBigQueryProjects();
      await chooseProject(found[0]?.id ?? "");
      setProjects(found);
      return null;
    });
  useEffect(load, []);

  const save = () =>
    saving.run(async () => {
      const chosen = datasets.find((dataset) => dataset.id === existing);
      const request = chosen ? { dataset: chosen.id, region: chosen.region } : { dataset: name.trim(), region };
      const target = await server.chooseBigQueryDataset({ project, ...request });
      onChosen(target);
      return target;
    });

  if (reading.failure !== null) return <FailureMessage failure={reading.failure} onRetry={load} />;
  if (!projects) return <p role="status">{text.loading}</p>;
  if (projects.length === 0)
    return (
      <div class="notice warn">
        <p>{text.noProjects}</p>
        <button type="button" class="plain" onClick={load}>
          {text.goOn}
        </button>
      </div>
    );
  return (
    <>
      <Select
        id={`${id}-project`}
        label={text.project}
        options={projects.map((one) => [one.id, one.name] as const)}
        value={project}
        onChoose={(chosen) => reading.run(() => chooseProject(chosen).then(() => null))}
      />
      {datasets.length > 0 && (
        <Select
          id={`${id}-dataset`}
          label={text.dataset}
          options={[...datasets.map((one) => [one.id, `${one.id} (${one.region})`] as const), ["", text.newDataset]]}
          value={existing}
          onChoose={setExisting}
        />
      )}
      {existing === "" && (
        <>
          <Field id={`${id}-name`} label={text.datasetName}>
            {(describedBy) => (
              <input
                {...describedBy}
                type="text"
                maxLength={1_024}
                autocomplete="off"
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          <Select
            id={`${id}-region`}
            label={text.region}
            hint={text.regionHint}
            options={regions.map((one) => [one, one] as const)}
            value={region}
            onChoose={setRegion}
          />
        </>
      )}
      {saving.failure !== null && <FailureMessage failure={saving.failure} />}
      <button type="button" class="plain" aria-disabled={saving.isRunning} onClick={save}>
        {saving.isRunning ? text.saving : text.save}
      </button>
    </>
  );
}
