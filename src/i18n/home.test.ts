/** The first screen loads a part of the dictionary: whatever it shows must speak of that part alone. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { home } from "./en/home.ts";

const folders = ["src/app", "src/features/reviews"];

const screens = folders.flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
		.map((name) => `${folder}/${name}`),
);

/** What a file imports, but for what loads later and for types. */
const importsOf = (file: string): string[] =>
	[...readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^"]*"(\.[^"]+\.tsx?)"/gm)].map(([, target = ""]) =>
		join(dirname(file), target),
	);

/** Components come with whatever shows them. */
function withComponents(files: string[]): string[] {
	const found = new Set(files);
	for (const file of found) for (const target of importsOf(file)) if (target.startsWith("src/ui/")) found.add(target);
	return [...found];
}

const files = withComponents(screens);

const keys = Object.keys(home);

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
		expect(files.flatMap(askedIn).length).toBeGreaterThan(40);
	});
});
