/** `npm run size`: JavaScript and CSS of the first load, gzipped, against their bounds, and what the service worker keeps. Wants a build in dist/. */
import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const bounds = { js: 100, css: 10 };

/** Files of that many KiB and more are named one by one. */
const largeKib = 100;

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
listKept();
process.exit(failed ? 1 : 0);

/** What the service worker keeps on the device, by kind and, where large, by file; in KiB as they are stored. */
function listKept() {
	const kept = [...readFileSync("dist/sw.js", "utf8").matchAll(/\burl:\s*"([^"]+)"/g)].map(([, file]) => file);
	if (kept.length === 0) throw new Error("dist/sw.js names no files that it keeps");
	const stored = kept.map((file) => ({ file, kind: file.split(".").at(-1), size: statSync(`dist/${file}`).size / 1024 }));
	const sum = (some) => some.reduce((total, { size }) => total + size, 0).toFixed(0);
	console.log(`kept offline: ${stored.length} files, ${sum(stored)} KiB`);
	for (const kind of new Set(stored.map((one) => one.kind))) {
		const some = stored.filter((one) => one.kind === kind);
		console.log(`  ${kind}: ${some.length} files, ${sum(some)} KiB`);
	}
	const large = stored.filter(({ size }) => size >= largeKib).toSorted((a, b) => b.size - a.size);
	for (const { file, size } of large) console.log(`  ${file}: ${size.toFixed(0)} KiB`);
}
