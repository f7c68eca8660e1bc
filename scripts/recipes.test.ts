/** What the documents for developers name is there: files, what a file holds, and the commands of package.json. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");
const recipes = readdirSync("docs/recipes").map((name) => `docs/recipes/${name}`);
const documents = [...recipes, "CONTRIBUTING.md", "README.md", "content/README.md"];
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Names that stand for what a recipe is about to add. */
const standsFor = /outline|agenda|decided|\bxx\b|-m\.json|[<*…]/i;

const codeOf = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
const isPath = (word: string) => /^(src|scripts|e2e|content|docs|public)\/[\w./-]+$/.test(word) && !standsFor.test(word);
const pathsOf = (text: string): string[] =>
	codeOf(text)
		.flatMap((code) => code.split(/\s+/))
		.filter(isPath);

/** "`choices` in `src/…/choices.ts`", "`a`, `b` and `c` of `src/….ts`": the names, and the file that should hold them. */
const heldIn = /((?:`\w+`(?:, | and |, then ))*`\w+`) (?:in|of|to) `((?:src|scripts|e2e)\/[\w./-]+\.\w+)`/g;
const namesOf = (text: string): { name: string; file: string }[] =>
	[...text.replaceAll(/\s+/g, " ").matchAll(heldIn)].flatMap(([, names = "", file = ""]) =>
		standsFor.test(file) ? [] : codeOf(names).map((name) => ({ name, file })),
	);

describe.each(documents)("%s", (document) => {
	const text = read(document);

	it("names files and folders that there are", () => {
		expect(pathsOf(text).filter((path) => !existsSync(path))).toEqual([]);
	});

	it("names what the files hold", () => {
		const strays = namesOf(text).filter(({ name, file }) => !standsFor.test(name) && !read(file).includes(name));
		expect(strays.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
	});

	it("names commands that there are", () => {
		const commands = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = ""]) => name);
		expect(commands.filter((name) => !(name in scripts))).toEqual([]);
	});
});

it("every recipe names many files, holds names of what they hold, and ends in a test", () => {
	for (const recipe of recipes) {
		expect(pathsOf(read(recipe)).length, recipe).toBeGreaterThan(8);
		expect(namesOf(read(recipe)).length, recipe).toBeGreaterThan(2);
		expect(read(recipe).trimEnd().split("\n\n").at(-1), recipe).toMatch(/^Test: /);
	}
});
