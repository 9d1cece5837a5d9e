import { createCacheService } from "./cache.ts";
import { createCharts } from "./charts.ts";
import { createLogging } from "./console.ts";
import { createHtmlService } from "./html.ts";
import { createLockService } from "./lock.ts";
import { createMailApp } from "./mail.ts";
import { createPropertiesService } from "./properties.ts";
import { createScriptApp } from "./script-app.ts";
import type { ServiceHost } from "./service-host.ts";
import { createSession } from "./session.ts";
import { createUrlFetchApp } from "./url-fetch.ts";
import { createUtilities } from "./utilities.ts";

/** The global objects of one execution, except SpreadsheetApp. */
export function createServices(host: ServiceHost) {
  return {
    CacheService: createCacheService(host),
    Charts: createCharts(),
    HtmlService: createHtmlService(host),
    LockService: createLockService(host),
    MailApp: createMailApp(host),
    PropertiesService: createPropertiesService(host),
    ScriptApp: createScriptApp(host),
    Session: createSession(host),
    UrlFetchApp: createUrlFetchApp(host),
    Utilities: createUtilities(host),
    ...createLogging(host),
  };
}
