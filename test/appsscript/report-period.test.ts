import { expect, it } from "vitest";
import type { ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";

it.each(["Pacific/Auckland", "America/Los_Angeles"])(
  "a report can be about the days of the first and the last post as %s has them, near midnight too",
  async (timeZone) => {
    const opened = openAddOn({ timeZone });
    const posts = ["2026-04-01T00:10:00", "2026-05-31T23:50:00"].map((time, index) =>
      post(index + 1, { published_at: time }),
    );
    await importInto(opened.addOn, batchOf(posts));
    const { period } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(period).toEqual({ from: "2026-04-01", to: "2026-05-31" });
  },
);
