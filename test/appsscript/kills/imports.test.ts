import { killEach } from "./kill-tests.ts";
import { importCalls } from "./writing-calls.ts";

killEach(importCalls);
