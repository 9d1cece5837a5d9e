import { expect, it } from "vitest";
import { against, discoveryType } from "./published-specs.ts";

const accounts = "google/mybusinessaccountmanagement.v1.json";
const places = "google/mybusinessbusinessinformation.v1.json";

against("google-business", [accounts, places], () => {
  it("the description has every field that the connector reads", () => {
    const place = {
      name: "locations/1",
      title: "Brood & Boon",
      storefrontAddress: { regionCode: "NL", addressLines: ["Bakkerstraat 1"], locality: "Utrecht" },
    };
    const isList = discoveryType(accounts, "ListAccountsResponse");
    expect(isList({ accounts: [{ name: "accounts/1", accountName: "Bea" }], nextPageToken: "t" })).toBe(true);
    expect(discoveryType(places, "ListLocationsResponse")({ locations: [place], nextPageToken: "t" })).toBe(true);
    expect(discoveryType(places, "Location")(place)).toBe(true);
    expect(discoveryType(places, "Location")({ ...place, locationName: "of an older API" })).toBe(false);
  });
});
