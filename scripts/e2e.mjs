/** `npm run e2e [-- playwright arguments]`: the stories, in the browser that the machine has. Wants a build in dist/. */
import { spawnSync } from "node:child_process";
import { ensurePackages, findBrowser } from "./setup.mjs";

ensurePackages();
const browser = await findBrowser();
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
const run = spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)], {
	stdio: "inherit",
	env,
});
process.exit(run.status ?? 1);
