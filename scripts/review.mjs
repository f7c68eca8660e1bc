/** `npm run -s review -- …`: the command line over the sources as they stand. `npm run build:cli` makes one file of it. */
import { createServer } from "vite";

const server = await createServer({
	configFile: false,
	logLevel: "error",
	appType: "custom",
	server: { middlewareMode: true, watch: null, ws: false },
	optimizeDeps: { noDiscovery: true },
});
try {
	const { main } = await server.ssrLoadModule("/scripts/review/main.ts");
	const say = (line) => process.stderr.write(`${line}\n`);
	process.exitCode = await main(process.argv.slice(2), { out: (text) => process.stdout.write(`${text}\n`), warn: say });
} finally {
	await server.close();
}
