import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { gatheredFile, messagesFile } from "./scripts/chunks.ts";
import { contentSecurityPolicy } from "./scripts/csp.mjs";
import { makeFonts } from "./scripts/fonts.mjs";
import { leanRouter } from "./scripts/leanRouter.ts";
import { writeNotices } from "./scripts/notices.ts";
import { hashReportSources } from "./scripts/reportSources.mjs";

/** The policy as a meta tag: what a host without headers still gets. Not in dev, whose styles are inline. */
const policyInPage: Plugin = {
	name: "content-security-policy",
	apply: "build",
	transformIndexHtml: () => [
		{
			tag: "meta",
			attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
			injectTo: "head-prepend",
		},
	],
};

/** The fonts of the PDF are made from their package where they are missing: before dev, build and tests alike. */
const pdfFonts: Plugin = { name: "pdf-fonts", config: makeFonts };

/** Whose work the build carries, and under which licences: a file of the build, in dev made when it is asked for. */
const notices: Plugin = {
	name: "third-party-notices",
	configureServer(server) {
		server.middlewares.use("/THIRD-PARTY-NOTICES.txt", (_request, response) => {
			response.setHeader("content-type", "text/plain; charset=utf-8");
			response.end(writeNotices());
		});
	},
	generateBundle() {
		this.emitFile({ type: "asset", fileName: "THIRD-PARTY-NOTICES.txt", source: writeNotices() });
	},
};

/**
 * A service worker that keeps every file of the build on the device. A new version waits until all tabs of the old one are
 * closed, so that an open tab never mixes the two.
 */
const keptOffline = VitePWA({
	injectRegister: false,
	manifest: false,
	workbox: {
		globPatterns: ["**/*.{js,css,html,png,svg,ttf,wasm,webmanifest,json}", "THIRD-PARTY-NOTICES.txt"],
		globIgnores: ["staticwebapp.config.json", ".vite/**", "schemas/**"],
		maximumFileSizeToCacheInBytes: 6_000_000,
		clientsClaim: true,
		skipWaiting: false,
	},
});

/** The writer of workbooks zips in its own thread, not in workers from blobs, which the policy refuses. */
const zipAtOnce = {
	find: "../zip/zipToArrayBuffer.js",
	replacement: fileURLToPath(new URL("src/formats/gap-list/zipAtOnce.ts", import.meta.url)),
};

/** Names of characters from a table: the way of the package for browsers asks the page's document, and Markdown is read in a worker. */
const namesFromTable = {
	find: /^decode-named-character-reference$/,
	replacement: fileURLToPath(new URL("node_modules/decode-named-character-reference/index.js", import.meta.url)),
};

/** Tests of many random cases and of many whole PDFs: `npm run test:all` runs them. */
const longTests = "{src,scripts}/**/*.long.test.{ts,tsx}";

/** Components with lists of hundreds: `npm run test:all` runs them. */
const longComponentTests = "src/**/*.long.browser.test.tsx";

/** What property tests draw. */
const seed = "src/testing/seed.ts";

/** The browser of the component tests: the one that `npm run component` found, else Playwright's own. */
const browserLaunch = {
	...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
	args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
};

const componentPackages = [
	"react",
	"react-dom",
	"react-dom/client",
	"react/jsx-dev-runtime",
	"react-router",
	"vitest-browser-react",
	"@tanstack/react-table",
	"@tanstack/react-virtual",
	"zustand",
	"valibot",
	"idb",
	"canonicalize",
	"fflate",
	"papaparse",
];

/** Tests in a browser, those of a project of their own. */
const inBrowser = (test: { name: string; include: string[]; exclude?: string[]; testTimeout: number }) => ({
	extends: true as const,
	// Found one by one, they would make the page of the tests load anew.
	optimizeDeps: { include: componentPackages },
	test: {
		...test,
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			viewport: { width: 1280, height: 900 },
			provider: playwright({ launchOptions: browserLaunch }),
			instances: [{ browser: "chromium" as const }],
		},
	},
});

export default defineConfig({
	base: "./",
	define: { "import.meta.env.REPORT_SOURCES": JSON.stringify(hashReportSources()) },
	resolve: { alias: [zipAtOnce, namesFromTable] },
	plugins: [react(), leanRouter, policyInPage, pdfFonts, notices, keptOffline],
	build: {
		manifest: true,
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 700,
		// What src/main.tsx imports at once is what the first screen needs, in one file: many small ones compress worse.
		rolldownOptions: {
			output: {
				// The first file names all others, and nothing compresses a hash: seven signs, the fewest that the bundler takes, tell them apart.
				chunkFileNames: "assets/[name]-[hash:7].js",
				assetFileNames: "assets/[name]-[hash:7][extname]",
				codeSplitting: {
					groups: [
						{ name: "first", tags: ["$initial"] },
						{ name: messagesFile, debugName: "messages" },
						{ name: gatheredFile(), debugName: "gathered", includeDependenciesRecursively: false },
					],
				},
			},
		},
	},
	// Found only when the worker first runs, it would end that worker in dev.
	optimizeDeps: { include: ["highs"] },
	// The planner's worker is a module and loads the solver when a job needs it.
	worker: { format: "es" },
	test: {
		// Whole reports and property tests on a loaded machine of two cores; no test measures time by it.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// What the files import is read once for all of them, in half the time; no test leaves anything behind.
		isolate: false,
		// One core less, as is the habit, would be half of two.
		maxWorkers: "100%",
		// So that the alias above holds in tests, too.
		server: { deps: { inline: ["write-excel-file"] } },
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					setupFiles: seed,
					include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
					exclude: ["src/lenses/content/**", "src/**/*.browser.test.tsx", longTests],
				},
			},
			{ extends: true, test: { name: "long", include: [longTests], setupFiles: seed } },
			{ extends: true, test: { name: "content", include: ["src/lenses/content/**/*.test.ts"], setupFiles: seed } },
			inBrowser({
				name: "component",
				include: ["src/**/*.browser.test.tsx"],
				exclude: [longComponentTests],
				testTimeout: 15_000,
			}),
			inBrowser({ name: "long-component", include: [longComponentTests], testTimeout: 60_000 }),
		],
	},
});
