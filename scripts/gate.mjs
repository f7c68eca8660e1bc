/**
 * `npm test` runs what guards every change, `npm run test:all` long tests and all other stories.
 * Installs what is missing, finds a browser, then runs one check after another, short ones side by side; stops where one fails.
 */
import { spawn } from "node:child_process";
import { ensurePackages, findBrowser } from "./setup.mjs";

const checks = {
	main: [
		[["types"], ["lint"], ["unused"], ["schemas:check"], ["audit"]],
		[["content"]],
		[["unit"]],
		[["component"]],
		[["build"]],
		[["size"]],
		[["e2e", "--grep", "@main"]],
	],
	rest: [[["long"]], [["component", "--long"]], [["build"]], [["e2e", "--grep-invert", "@main"]]],
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

/** Runs a check: one alone prints as it goes, of several side by side each what it printed once it has ended. */
function run([step, ...options], alone) {
	const started = Date.now();
	const name = [step, ...options].join(" ");
	if (alone) console.log(`\n— ${name}`);
	const child = spawn(npm, ["run", "--silent", step, "--", ...options], {
		stdio: alone ? "inherit" : ["inherit", "pipe", "pipe"],
		env,
		shell: windows,
	});
	const printed = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(part));
	return new Promise((resolve) => {
		child.on("close", (status) => {
			if (!alone) process.stdout.write(Buffer.concat([Buffer.from(`\n— ${name}\n`), ...printed]));
			if (status === 0) console.log(`  ${seconds(started)}`);
			else console.error(`\n${step} failed.`);
			resolve(status === 0);
		});
	});
}

const begun = Date.now();
let passed = 0;
for (const group of chosen) {
	const results = await Promise.all(group.map((check) => run(check, group.length === 1)));
	passed += results.filter(Boolean).length;
	const failed = results.length - results.filter(Boolean).length;
	if (failed > 0) {
		console.log(`gate: ${passed} passed, ${failed} failed`);
		process.exit(1);
	}
}
console.log(`\nin all ${seconds(begun)}`);
console.log(`gate: ${passed} passed, 0 failed`);
