import { describe, expect, it } from "vitest";
import { agingVersions, versionLines } from "../../scripts/versions/aging.ts";
import { connectorList } from "../../src/connectors/index.ts";

const idsAt = (today: string) => agingVersions(connectorList, today).map(({ ids }) => ids);

describe("versions of platforms' APIs", () => {
  it("are warned of 90 days before a platform no longer promises them", () => {
    expect(idsAt("2027-04-01")).toEqual([]);
    expect(idsAt("2027-04-03")).toEqual([["linkedin"]]);
  });

  it("are named once for all connectors that use them", () => {
    const [linkedin, graph] = agingVersions(connectorList, "2028-05-15");
    expect(linkedin?.daysLeft).toBeLessThan(0);
    expect(graph).toMatchObject({ promisedUntil: "2028-07-15", ids: ["klaviyo"] });
    const meta = idsAt("2028-07-01").find((ids) => ids.includes("facebook"));
    expect(meta?.sort()).toEqual([
      "facebook",
      "facebook-conversations",
      "facebook-mentions",
      "instagram",
      "instagram-business",
      "instagram-tags",
    ]);
  });

  it("are named with their day and what to do", () => {
    expect(versionLines(agingVersions(connectorList, "2027-05-01"))).toEqual([
      "LinkedIn API 202607 is promised until 2027-07-01 (linkedin): raise it, and note in its file what changed.",
    ]);
    expect(versionLines(agingVersions(connectorList, "2027-08-01"))).toEqual([
      "LinkedIn API 202607 has not been promised since 2027-07-01 (linkedin): raise it, and note in its file what changed.",
    ]);
  });

  it("have a day in the form that is compared, or none", () => {
    for (const { id, apiVersion } of connectorList)
      expect(apiVersion.promisedUntil ?? "2000-01-01", id).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  });
});
