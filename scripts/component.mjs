/** `npm run component [-- vitest arguments]`: the tests of components, in the browser that the machine has. `--long`: of long lists. */
import { spawnSync } from "node:child_process";
import { ensurePackages, findBrowser } from "./setup.mjs";

ensurePackages();
const browser = await findBrowser();
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
const given = process.argv.slice(2);
const project = given.includes("--long") ? "long-component" : "component";
const others = given.filter((argument) => argument !== "--long");
const args = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...others];
const run = spawnSync(process.execPath, args, { stdio: "inherit", env });
process.exit(run.status ?? 1);
