/** The first screen loads a part of the dictionary: whatever it shows must speak of that part alone. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import common from "./en/common.json" with { type: "json" };
import reviews from "./en/reviews.json" with { type: "json" };

/** What the first screen is made of: the entry, and what loads with the first review or file, before a language's other messages. */
const roots = [
	"src/main.tsx",
	"src/features/reviews/ReviewsList.tsx",
	"src/features/reviews/SetAside.tsx",
	"src/ui/OpenedNote.tsx",
	"src/app/openFile.ts",
];

/** What a file imports, but for what loads later and for types. */
const importsOf = (file: string): string[] =>
	[...readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^"]*"(\.[^"]+\.tsx?)"/gm)].map(([, target = ""]) =>
		join(dirname(file), target),
	);

function withImports(files: string[]): string[] {
	const found = new Set(files);
	for (const file of found) for (const target of importsOf(file)) found.add(target);
	return [...found];
}

/** What the app itself says stands around every screen, also before a language's other messages are there. */
const ofTheApp = readdirSync("src/app")
	.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
	.map((name) => `src/app/${name}`);

const files = [...new Set([...withImports(roots), ...ofTheApp])];

const keys = Object.keys({ ...common, ...reviews });

/** Keys that a file asks for; of a key with a value in it, what stands before the value. */
const askedIn = (file: string): { key: string; isPrefix: boolean }[] =>
	[...readFileSync(file, "utf8").matchAll(/\bt\(\s*(?:"([\w.-]+)"|`([\w.-]+)\$\{)/g)].map(([, whole, prefix]) => ({
		key: whole ?? prefix ?? "",
		isPrefix: prefix !== undefined,
	}));

describe("the first screen's part of the dictionary", () => {
	it.each(files)("has all that %s says", (file) => {
		const missing = askedIn(file).filter(
			({ key, isPrefix }) => !keys.some((known) => (isPrefix ? known.startsWith(key) : known === key)),
		);
		expect(missing).toEqual([]);
	});

	it("looks where messages are", () => {
		expect(files.flatMap(askedIn).length).toBeGreaterThan(60);
	});
});
