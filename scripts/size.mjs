/** `npm run size`: JavaScript and CSS of the first load, gzipped, against their bounds. Wants a build in dist/. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const bounds = { js: 100, css: 10 };

const page = readFileSync("dist/index.html", "utf8");
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const first = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file));

/** The dictionary of a language loads before anything is seen: it counts, with what it imports (Italian is the longer one). */
const alsoFirst = ["src/i18n/it/home.ts"];
const visit = (key) => {
	const chunk = manifest[key];
	if (!chunk || first.has(chunk.file)) return;
	first.add(chunk.file);
	for (const css of chunk.css ?? []) first.add(css);
	for (const next of chunk.imports ?? []) visit(next);
};
for (const key of alsoFirst) {
	if (!manifest[key]) throw new Error(`${key} is not in the build's manifest: name the file of the Italian dictionary here`);
	visit(key);
}

const kib = (kind) =>
	[...first]
		.filter((file) => file.endsWith(`.${kind}`))
		.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0) / 1024;
let failed = false;
for (const [kind, bound] of Object.entries(bounds)) {
	const size = kib(kind);
	failed ||= size > bound;
	console.log(`first load ${kind}: ${size.toFixed(1)} KiB gzipped (bound ${bound})`);
}
process.exit(failed ? 1 : 0);
