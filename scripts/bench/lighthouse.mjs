/** Lighthouse on the built app. It is no package of ours: its lock file would name binaries that not every registry has. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const version = "12.8.2";

/** Points of 100; higher is better. */
const bounds = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

const runs = 5;

/** Mobile, the median of five runs of the first screen. */
export async function measureLighthouse({ address, hold, chrome }) {
	const cli = await installed();
	const scores = [];
	while (scores.length < runs) scores.push(await scoreOnce(cli, address, chrome));
	for (const [category, bound] of Object.entries(bounds)) {
		const sorted = scores.map((one) => one[category]).toSorted((a, b) => a - b);
		const median = sorted[Math.floor(runs / 2)];
		// `hold` wants small figures: points that are missing to a hundred.
		hold(
			`Lighthouse ${version} (mobile), ${category}: ${median}; points missing`,
			100 - median,
			100 - bound,
			`, ${sorted.join(", ")}`,
			"",
		);
	}
}

async function installed() {
	const folder = join(tmpdir(), `plumbline-lighthouse-${version}`);
	const cli = join(folder, "node_modules/lighthouse/cli/index.js");
	if (existsSync(cli)) return cli;
	await mkdir(folder, { recursive: true });
	execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", `lighthouse@${version}`], {
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
	});
	return cli;
}

async function scoreOnce(cli, address, chrome) {
	const out = join(tmpdir(), "plumbline-lighthouse.json");
	const flags = ["--quiet", "--output=json", `--output-path=${out}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];
	// Not in step: the server that it asks lives in this very process.
	await run(process.execPath, [cli, `${address}/`, ...flags, `--only-categories=${Object.keys(bounds).join(",")}`], {
		env: { ...process.env, CHROME_PATH: chrome },
	});
	const { categories } = JSON.parse(await readFile(out, "utf8"));
	return Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
}
