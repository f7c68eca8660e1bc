import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy } from "./scripts/csp.mjs";
import { makeFonts } from "./scripts/fonts.mjs";

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

export default defineConfig({
	base: "./",
	plugins: [react(), policyInPage, pdfFonts],
	build: { manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
	test: {
		projects: [
			{
				extends: true,
				test: { name: "unit", include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"], exclude: ["src/lenses/content/**"] },
			},
			{ extends: true, test: { name: "content", include: ["src/lenses/content/**/*.test.ts"] } },
		],
	},
});
