import { expect, it } from "vitest";
import type { KnownFollowers, Settings } from "../../src/rpc/script-calls.ts";
import { ask, bo, openAddOn } from "./add-on.ts";

it("two accounts of one platform, and one name on two platforms, each keep their own number of followers", async () => {
  const { addOn, openAs } = openAddOn();
  const type = (platform: KnownFollowers["platform"], account: string, followers: number) =>
    ask(addOn, "rememberFollowers", { platform, account, followers });
  await type("instagram", "brood.en.boon", 10_000);
  await type("instagram", "de.korst", 2_000);
  await type("tiktok", "brood.en.boon", 700);
  await type("instagram", "brood.en.boon", 10_500);
  const { followers } = await ask<Settings>(openAs(bo), "readSettings");
  expect(followers).toEqual([
    { platform: "instagram", account: "brood.en.boon", followers: 10_500 },
    { platform: "tiktok", account: "brood.en.boon", followers: 700 },
    { platform: "instagram", account: "de.korst", followers: 2_000 },
  ]);
});

it("of more than 60 accounts, those typed longest ago are forgotten", async () => {
  const { addOn } = openAddOn();
  for (let number = 1; number <= 61; number++)
    await ask(addOn, "rememberFollowers", { platform: "x", account: `client ${number}`, followers: number });
  const { followers } = await ask<Settings>(addOn, "readSettings");
  expect([followers.length, followers[0]?.account, followers.at(-1)?.account]).toEqual([60, "client 61", "client 2"]);
});
