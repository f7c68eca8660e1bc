/** `npm run build:cli`: the command line as one file that Node runs by itself, `dist-cli/plumbline.mjs`. */
import { build } from "vite";

await build({
	configFile: false,
	logLevel: "error",
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: "scripts/review/bin.ts",
		outDir: "dist-cli",
		emptyOutDir: true,
		target: "node20",
		rolldownOptions: {
			output: { entryFileNames: "plumbline.mjs", format: "es", codeSplitting: false, banner: "#!/usr/bin/env node" },
		},
	},
});
