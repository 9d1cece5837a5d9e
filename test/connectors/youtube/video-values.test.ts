import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/connectors/json.ts";
import { parseDuration, videoType } from "../../../src/connectors/youtube/video-values.ts";

describe("YouTube durations", () => {
  it.each([
    ["PT3M34S", 214],
    ["PT45S", 45],
    ["PT1H", 3_600],
    ["P1DT2H", 93_600],
    ["P2D", 172_800],
    ["P0D", null],
    ["3:34", null],
    [null, null],
  ])("the YouTube duration %s is %s seconds", (duration, seconds) => {
    expect(parseDuration(duration)).toBe(seconds);
  });
});

describe("YouTube video types", () => {
  const video = (duration: string, width: string | null, more: { [name: string]: Json } = {}): Json => ({
    snippet: { publishedAt: "2026-05-19T10:00:00Z", liveBroadcastContent: "none" },
    contentDetails: { duration },
    player: width === null ? {} : { embedHeight: "1000", embedWidth: width },
    ...more,
  });
  const before = { snippet: { publishedAt: "2024-10-14T23:59:59Z" } };

  it.each([
    ["that is vertical and three minutes long is a Short", video("PT3M", "563"), "short"],
    ["that is square is a Short", video("PT30S", "1000"), "short"],
    ["that is vertical and a second longer is a video", video("PT3M1S", "563"), "video"],
    ["that is horizontal is a video, however short", video("PT20S", "1778"), "video"],
    ["from before October 2024 is a Short up to a minute", video("PT1M", "563", before), "short"],
    ["from before October 2024 is a video beyond a minute", video("PT1M1S", "563", before), "video"],
    ["that is short with an unknown format has no type", video("PT20S", null), null],
    ["that was a broadcast is live", video("PT20S", "563", { liveStreamingDetails: { actualEndTime: "x" } }), "live"],
    ["that goes on is live", video("P0D", "1778", { snippet: { liveBroadcastContent: "live" } }), "live"],
  ])("a YouTube video %s", (_, one, kind) => {
    expect(videoType(one)).toBe(kind);
  });
});
