/** `npm start`: installs what is missing, builds, serves the app and prints its address. Of the build only failures are shown. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { serve } from "./server.mjs";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], { stdio: "inherit" });

/** The first free port from the wanted one on. */
async function listen(port, last) {
	try {
		await serve({ root: resolve("dist"), port, withHeaders: true });
		return port;
	} catch (error) {
		if (error.code !== "EADDRINUSE" || port >= last) throw error;
		return listen(port + 1, last);
	}
}

const wanted = Number(process.env.PORT ?? 4173);
const port = await listen(wanted, wanted + 20);
console.log(`Plumbline is at http://localhost:${port}/ (stop with Ctrl+C)`);
