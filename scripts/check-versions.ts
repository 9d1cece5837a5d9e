import { connectorList } from "../src/connectors/index.ts";
import { agingVersions, noticeDays, versionLines } from "./versions/aging.ts";

const aging = agingVersions(connectorList, new Date().toISOString().slice(0, 10));
for (const line of versionLines(aging)) console.error(line);
if (aging.length > 0) process.exitCode = 1;
else console.log(`No platform's version ends within ${noticeDays} days.`);
