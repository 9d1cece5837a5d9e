import { useEffect, useState } from "preact/hooks";
import type { BigQueryDataset, BigQueryProject, BigQueryTarget } from "../../rpc/bigquery-calls.ts";
import { destinationText } from "../../text/destination/index.ts";
import { useLanguage } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { Select } from "../shared/select.tsx";
import { useLatest } from "../shared/use-latest.ts";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";

/** Regions to choose from for a new dataset; an existing one can be in any. */
const regions = [
  ...["EU", "US", "europe-west1", "europe-west3", "europe-west4", "europe-southwest1", "europe-west2"],
  ...["us-central1", "us-east1", "northamerica-northeast1", "southamerica-east1", "australia-southeast1"],
  ...["asia-south1", "asia-southeast1", "asia-northeast1"],
] as const;

/** As the script checks it. */
const isDatasetName = (name: string): boolean => /^[A-Za-z0-9_]{1,1024}$/.test(name.trim());

interface DatasetsOfProject {
  project: string;
  datasets: BigQueryDataset[];
}

interface Props {
  id: string;
  onChosen(target: BigQueryTarget): void;
}

/** Chooses a project, and a dataset in it or the name and region of a new one. */
export function ChooseDataset({ id, onChosen }: Props) {
  const text = destinationText[useLanguage()];
  const { server } = useSpreadsheet();
  const { value: projects, failure: projectsFailure, read: readProjects } = useLatest<BigQueryProject[]>();
  const { value: found, failure: datasetsFailure, read: readDatasets } = useLatest<DatasetsOfProject>();
  const [chosenProject, setProject] = useState<string | null>(null);
  const project = chosenProject ?? projects?.[0]?.id ?? "";
  /** Null while those of the chosen project are read. */
  const datasets = found?.project === project ? found.datasets : null;
  const isRead = datasets !== null || datasetsFailure !== null;
  /** "" for a new one. */
  const [existing, setExisting] = useState("");
  const [name, setName] = useState("engagement");
  const [isChecked, setChecked] = useState(false);
  const [region, setRegion] = useState<string>(regions[0]);
  const saving = useTask<BigQueryTarget>();

  const loadProjects = () => readProjects(() => server.readBigQueryProjects());
  const loadDatasets = () =>
    readDatasets(async () => ({ project, datasets: await server.readBigQueryDatasets(project) }));
  useEffect(loadProjects, []);
  useEffect(() => {
    setExisting("");
    if (project !== "") loadDatasets();
  }, [project]);

  const isInvalid = existing === "" && !isDatasetName(name);
  const save = () => {
    setChecked(true);
    if (isInvalid) {
      document.getElementById(`${id}-name`)?.focus();
      return;
    }
    saving.run(async () => {
      const chosen = datasets?.find((dataset) => dataset.id === existing);
      const request = chosen ? { dataset: chosen.id, region: chosen.region } : { dataset: name.trim(), region };
      const target = await server.chooseBigQueryDataset({ project, ...request });
      onChosen(target);
      return target;
    });
  };

  if (projectsFailure !== null) return <FailureMessage failure={projectsFailure} onRetry={loadProjects} />;
  if (!projects) return <p role="status">{text.loading}</p>;
  if (projects.length === 0)
    return (
      <div class="notice warn">
        <p>{text.noProjects}</p>
        <button type="button" class="plain" onClick={loadProjects}>
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
        onChoose={setProject}
      />
      {datasetsFailure !== null && <FailureMessage failure={datasetsFailure} onRetry={loadDatasets} />}
      {!isRead && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {datasets !== null && datasets.length > 0 && (
        <Select
          id={`${id}-dataset`}
          label={text.dataset}
          options={[...datasets.map((one) => [one.id, `${one.id} (${one.region})`] as const), ["", text.newDataset]]}
          value={existing}
          onChoose={setExisting}
        />
      )}
      {isRead && existing === "" && (
        <>
          <Field
            id={`${id}-name`}
            label={text.datasetName}
            error={isChecked && isInvalid ? text.datasetNameInvalid : null}
          >
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
      {isRead && (
        <div class="actions">
          <button type="button" class="plain" aria-disabled={saving.isRunning} onClick={save}>
            {saving.isRunning ? text.saving : text.save}
          </button>
        </div>
      )}
    </>
  );
}
