import { describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import { inBigQuery, unlessOutOfTime } from "../../src/appsscript/bigquery/refusals.ts";
import {
  loadTarget,
  noteMade,
  noteShown,
  noteView,
  requireShownTarget,
  requireTarget,
  saveTarget,
  type Target,
  targetAt,
} from "../../src/appsscript/bigquery/target.ts";
import { ApiError, Pause } from "../../src/connectors/sync/sync-errors.ts";
import { openScript } from "../appsscript/connect/in-script.ts";
import { bakery, failure } from "./answering-client.ts";

const openBakery = () => openScript(noNetwork, createHeadlessWorkbook()).inScript;

describe("what BigQuery refuses", () => {
  const { inScript } = openScript(noNetwork);
  const throwing = (error: unknown) => () => {
    throw error;
  };
  const refused = (error: unknown) => () => inScript(() => inBigQuery(bakery, "posts", throwing(error)));

  it.each([
    [failure(404, "notFound", "Not found: Dataset x"), "BigQuery has no dataset engagement."],
    [failure(403, "accessNotConfigured"), "The BigQuery API is turned off in the project bakery-1."],
    [
      failure(404, "notFound", "Dataset was not found in location US"),
      "The dataset engagement isn't in the region EU.",
    ],
    [failure(400, "invalid", "No such field: x"), "BigQuery can't read a row for posts: No such field: x"],
    [new ApiError({ kind: "auth_expired", code: "x" }), "BigQuery no longer accepts your connection."],
    [new Pause("trouble", null), "BigQuery is temporarily unavailable."],
    [new Pause("rate_limited", null), "BigQuery is temporarily unavailable."],
  ])("is said in a sentence: %s", (error, sentence) => {
    expect(refused(error)).toThrow(sentence);
  });

  it("is not all that fails: the end of the time and mistakes are passed on", () => {
    const time = new Pause("time", null);
    const other = new TypeError("x is undefined");
    expect(refused(time)).toThrow(time);
    expect(refused(other)).toThrow(other);
    expect(inScript(() => inBigQuery(bakery, "", () => 5))).toBe(5);
    expect(unlessOutOfTime(throwing(time))).toBeNull();
    for (const error of [new Pause("trouble", null), other])
      expect(() => unlessOutOfTime(throwing(error))).toThrow(error);
    expect(unlessOutOfTime(() => 5)).toBe(5);
  });
});

describe("the dataset of a spreadsheet", () => {
  const elsewhere = { ...bakery, dataset: "other" };

  it("is none before it is chosen, and none if what is stored of it is damaged", () => {
    const inScript = openBakery();
    expect(inScript(loadTarget)).toBeNull();
    expect(() => inScript(requireTarget)).toThrow("No BigQuery dataset is chosen for this spreadsheet.");
    const stored = (target: object) =>
      inScript(() => {
        saveTarget(target as Target);
        return loadTarget();
      });
    const { error } = console;
    console.error = () => {};
    for (const name of ["project", "dataset", "region"]) expect(stored({ ...bakery, [name]: 5 })).toBeNull();
    console.error = error;
    // An earlier version stored less.
    const { project, dataset, region } = bakery;
    expect(stored({ project, dataset, region })).toEqual({
      ...{ project, dataset, region },
      ...{ hasBilling: false, made: {}, views: [] },
    });
  });

  it("keeps what was made there, unless another one was chosen since", () => {
    const inScript = openBakery();
    inScript(() => {
      noteMade(bakery, "posts");
      noteView(bakery, "v");
      saveTarget({ ...bakery, made: { days: 5 } });
      for (const place of [bakery, elsewhere, { ...bakery, project: "bakery-2" }]) {
        noteMade(place, place === bakery ? "posts" : "mentions");
        noteView(place, place === bakery ? "v1" : "v2");
        noteView(place, place === bakery ? "v1" : "v2");
      }
    });
    const target = inScript(loadTarget);
    expect(target).toEqual({ ...bakery, made: { days: 5, posts: expect.any(Number) }, views: ["v1"] });
    expect(inScript(() => targetAt(bakery))).toEqual(target);
    expect(inScript(() => targetAt(elsewhere))).toEqual({ ...elsewhere, made: {}, views: [] });
  });

  it("is written to only by those who have seen it", () => {
    const inScript = openBakery();
    inScript(() => saveTarget(bakery));
    const other = "Someone chose another BigQuery dataset for this spreadsheet: bakery-1.engagement.";
    expect(() => inScript(requireShownTarget)).toThrow(other);
    inScript(() => noteShown(elsewhere));
    expect(() => inScript(requireShownTarget)).toThrow(other);
    inScript(() => noteShown(bakery));
    expect(inScript(requireShownTarget)).toEqual(bakery);
  });
});
