/** What a fresh clone needs before anything else: the packages of the lock file, and a browser for the stories. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const shell = process.platform === "win32";

/** Installs the packages of package-lock.json where they are missing or older than it. */
export function ensurePackages() {
	const installed = "node_modules/.package-lock.json";
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
	console.error("Installing the packages of package-lock.json…");
	execFileSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: ["ignore", "ignore", 2], shell });
}

const answers = (path) => spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;

function systemBrowser() {
	const names = [
		"chromium-headless-shell",
		"google-chrome-stable",
		"google-chrome",
		"chromium",
		"chromium-browser",
		"microsoft-edge",
	];
	const onPath = names.flatMap((name) => (process.env.PATH ?? "").split(":").map((folder) => `${folder}/${name}`));
	const fixed = [
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
	];
	return [...onPath, ...fixed].find((path) => existsSync(path) && answers(path));
}

/** Whether this is Debian or Ubuntu with the right to install. */
export const mayInstall = () =>
	process.getuid?.() === 0 &&
	existsSync("/etc/os-release") &&
	/^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));

/**
 * The Chromium to drive: CHROMIUM_PATH, else Playwright's own, else the system's, else Debian's package.
 * Returns its path, or undefined for Playwright's own; throws with one line of advice where there is none.
 */
export async function findBrowser() {
	if (process.env.CHROMIUM_PATH) {
		if (answers(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
		throw new Error(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not run.`);
	}
	const { chromium } = await import("@playwright/test");
	if (existsSync(chromium.executablePath())) return undefined;
	const found = systemBrowser();
	if (found) return found;
	if (mayInstall()) {
		console.error("Installing Debian's Chromium…");
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		const apt = (...args) => execFileSync("apt-get", ["-qq", ...args], { stdio: "ignore", env });
		apt("update");
		apt("install", "-y", "--no-install-recommends", "chromium-headless-shell");
		const installed = systemBrowser();
		if (installed) return installed;
	}
	throw new Error(
		"No Chromium found: run `npx playwright install chromium`, or install Chrome or Chromium, or set CHROMIUM_PATH.",
	);
}
