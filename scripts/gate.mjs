/**
 * `npm test` runs what guards every change, `npm run test:all` long tests and all other stories.
 * Installs what is missing, finds a browser, then runs one check after another; stops at the first that fails.
 */
import { spawnSync } from "node:child_process";
import { ensurePackages, findBrowser } from "./setup.mjs";

const checks = {
	main: [
		["types"],
		["lint"],
		["unused"],
		["schemas:check"],
		["content"],
		["unit"],
		["component"],
		["build"],
		["size"],
		["e2e", "--grep", "@main"],
	],
	rest: [["long"], ["build"], ["e2e", "--grep-invert", "@main"]],
};
const chosen = checks[process.argv[2] ?? "main"];
if (!chosen) throw new Error(`no such checks: ${process.argv[2]}`);

ensurePackages();
let browser;
try {
	browser = await findBrowser();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
const windows = process.platform === "win32";
const npm = windows ? "npm.cmd" : "npm";
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const begun = Date.now();
for (const [passed, [step, ...options]] of chosen.entries()) {
	console.log(`\n— ${[step, ...options].join(" ")}`);
	const started = Date.now();
	const run = spawnSync(npm, ["run", "--silent", step, "--", ...options], { stdio: "inherit", env, shell: windows });
	if (run.status !== 0) {
		console.error(`\n${step} failed.`);
		console.log(`gate: ${passed} passed, 1 failed`);
		process.exit(1);
	}
	console.log(`  ${seconds(started)}`);
}
console.log(`\nin all ${seconds(begun)}`);
console.log(`gate: ${chosen.length} passed, 0 failed`);
