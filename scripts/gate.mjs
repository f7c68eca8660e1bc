/** `npm test`: the whole gate. Installs what is missing, finds a browser, then runs every check; stops at the first that fails. */
import { spawnSync } from "node:child_process";
import { ensurePackages, findBrowser } from "./setup.mjs";

ensurePackages();
let browser;
try {
	browser = await findBrowser();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
const steps = ["types", "lint", "unused", "schemas:check", "content", "unit", "component", "build", "size", "e2e"];

let passed = 0;
for (const step of steps) {
	console.log(`\n— ${step}`);
	const started = Date.now();
	const npm = process.platform === "win32" ? "npm.cmd" : "npm";
	const run = spawnSync(npm, ["run", "--silent", step], { stdio: "inherit", env, shell: process.platform === "win32" });
	if (run.status !== 0) {
		console.error(`\n${step} failed.`);
		console.log(`gate: ${passed} passed, 1 failed`);
		process.exit(1);
	}
	passed += 1;
	console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\ngate: ${passed} passed, 0 failed`);
