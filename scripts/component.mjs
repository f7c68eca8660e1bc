/** `npm run component [-- vitest arguments]`: the tests of components, in the browser that the machine has. */
import { spawnSync } from "node:child_process";
import { ensurePackages, findBrowser } from "./setup.mjs";

ensurePackages();
const browser = await findBrowser();
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
const args = ["node_modules/vitest/vitest.mjs", "run", "--project", "component", ...process.argv.slice(2)];
const run = spawnSync(process.execPath, args, { stdio: "inherit", env });
process.exit(run.status ?? 1);
