/** `npm run size`: JavaScript and CSS of the first load, gzipped, against their bounds. Wants a build in dist/. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const bounds = { js: 100, css: 10 };

const page = readFileSync("dist/index.html", "utf8");
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const first = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file));

const sizeOf = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** The first messages of a language load before anything is seen: those of the longest one count. */
const messages = Object.values(manifest)
	.filter(({ name }) => /^messages-.*-first$/.test(name ?? ""))
	.map(({ file }) => file)
	.sort((a, b) => sizeOf(b) - sizeOf(a));
if (messages.length < 2) throw new Error("the build has no files of first messages for its languages");
first.add(messages[0]);

const kib = (kind) => [...first].filter((file) => file.endsWith(`.${kind}`)).reduce((sum, file) => sum + sizeOf(file), 0) / 1024;
let failed = false;
for (const [kind, bound] of Object.entries(bounds)) {
	const size = kib(kind);
	failed ||= size > bound;
	console.log(`first load ${kind}: ${size.toFixed(1)} KiB gzipped (bound ${bound})`);
}
process.exit(failed ? 1 : 0);
