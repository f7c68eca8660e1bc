/** The published command: `plumbline report FILE` and so on. */
import { main } from "./main.ts";

process.exitCode = await main(process.argv.slice(2), {
	out: (text) => process.stdout.write(`${text}\n`),
	warn: (line) => process.stderr.write(`${line}\n`),
});
