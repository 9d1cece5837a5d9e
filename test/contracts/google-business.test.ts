import { expect, it } from "vitest";
import { against, discoveryType } from "./published-specs.ts";

const accounts = "google/mybusinessaccountmanagement.v1.json";
const locations = "google/mybusinessbusinessinformation.v1.json";

against("google-business", [accounts, locations], () => {
  it("the description has every field that the connector reads", () => {
    const location = {
      name: "locations/1",
      title: "Brood & Boon",
      storefrontAddress: { regionCode: "NL", addressLines: ["Bakkerstraat 1"], locality: "Utrecht" },
    };
    const isList = discoveryType(accounts, "ListAccountsResponse");
    expect(isList({ accounts: [{ name: "accounts/1", accountName: "Bea" }], nextPageToken: "t" })).toBe(true);
    expect(discoveryType(locations, "ListLocationsResponse")({ locations: [location], nextPageToken: "t" })).toBe(true);
    expect(discoveryType(locations, "Location")(location)).toBe(true);
    expect(discoveryType(locations, "Location")({ ...location, locationName: "of an older API" })).toBe(false);
  });
});
