import type { CheckSubject } from "./check.ts";

/** UrlFetchApp, without a request to any platform. */
export const requests: CheckSubject = {
  calls: [
    {
      id: "fetch-unlisted",
      asks: "What does a fetch say to an address that urlFetchWhitelist does not list?",
      ask: () =>
        String(
          UrlFetchApp.fetch("https://example.com/", {
            muteHttpExceptions: true,
            timeoutSeconds: 5,
          } as GoogleAppsScript.URL_Fetch.URLFetchRequestOptions).getResponseCode(),
        ),
    },
    {
      id: "timeout-in-request",
      asks: "Does getRequest, which sends nothing, keep timeoutSeconds?",
      ask() {
        const request = UrlFetchApp.getRequest("https://example.com/", {
          timeoutSeconds: 5,
        } as GoogleAppsScript.URL_Fetch.URLFetchRequestOptions);
        return String((request as { timeoutSeconds?: unknown }).timeoutSeconds);
      },
    },
  ],
};
