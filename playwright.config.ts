import { defineConfig } from "@playwright/test";

const executablePath = process.env.CHROMIUM_PATH;
const port = Number(process.env.E2E_PORT ?? 4317);

/** The same build twice: under a sub-path with the policy in the page alone, and at the root with the ready-made headers. */
export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results",
	// Stories do not know each other: both workers have work to the end, however long a file is.
	fullyParallel: true,
	// A story waits for the page most of the time: two share two cores well.
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 120_000,
	// A tree that is missing or differs fails; `npm run e2e -- e2e/tree.spec.ts --update-snapshots` writes it anew.
	updateSnapshots: "none",
	// A page on a loaded machine of two cores; no story measures time by it.
	expect: { timeout: 15_000, toMatchAriaSnapshot: { pathTemplate: "{testDir}/trees/{arg}{ext}" } },
	reporter: [["list"]],
	use: {
		viewport: { width: 1440, height: 900 },
		locale: "en-GB",
		launchOptions: executablePath ? { executablePath } : {},
	},
	projects: [
		{ name: "sub-path", use: { baseURL: `http://127.0.0.1:${port}/plumbline/` } },
		{ name: "headers", use: { baseURL: `http://127.0.0.1:${port + 1}/` }, grep: /@headers/ },
	],
	webServer: [
		{
			command: `node scripts/serve.mjs ${port} /plumbline/`,
			url: `http://127.0.0.1:${port}/plumbline/`,
			reuseExistingServer: false,
		},
		{
			command: `node scripts/serve.mjs ${port + 1} / --headers`,
			url: `http://127.0.0.1:${port + 1}/`,
			reuseExistingServer: false,
		},
	],
});
