import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded before a program that is measured: at its end, says to descriptor 3 what it took.
if (isMainThread)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
  });
