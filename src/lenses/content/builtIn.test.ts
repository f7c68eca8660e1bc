/** Every lens that comes with the app: its folder is whole, and the parser of every lens reads it, in each of its languages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultLens } from "../builtIn.ts";
import { loadBuiltIn, loadBuiltInStructure } from "../builtInLenses.ts";

const folder = "content/lenses";

async function structureOf(id: string) {
	const lens = await loadBuiltInStructure(id);
	if (!lens.ok) throw new Error(JSON.stringify(lens.problems, null, 2));
	return lens.value;
}

async function loaded(id: string, language: string) {
	const lens = await loadBuiltIn(id, language);
	if (!lens.ok) throw new Error(JSON.stringify(lens.problems, null, 2));
	return lens.value;
}

const languageOf = async (id: string, language: string) => (await loaded(id, language)).texts.language;

describe.each(readdirSync(folder))("the lens %s", (id) => {
	it("comes with the app under the name of its folder", async () => {
		expect((await structureOf(id)).id).toBe(id);
	});

	it("is read in every language that it names, and names every one that it is written in", async () => {
		const { languages } = await structureOf(id);
		const written = readdirSync(`${folder}/${id}`).flatMap((name) => /^(..)\.json$/.exec(name)?.[1] ?? []);
		expect(languages.toSorted()).toEqual(written.toSorted());
		for (const language of languages) expect(await languageOf(id, language)).toBe(language);
	});

	it("is what its files say, to the last field, since a page takes them as they are", async () => {
		const { lens, texts } = await loaded(id, "en");
		const written = (name: string) => readFileSync(`${folder}/${id}/${name}.json`, "utf8");
		expect(lens).toEqual(JSON.parse(written("lens")));
		// Texts have their pillars in the order of the lens.
		expect(JSON.stringify(texts.pillars)).toBe(JSON.stringify(JSON.parse(written("en")).pillars));
		for (const language of lens.languages) expect((await loaded(id, language)).texts).toEqual(JSON.parse(written(language)));
	});

	it("is read in its first language by whoever speaks none of them", async () => {
		expect(await languageOf(id, "xx")).toBe((await structureOf(id)).languages[0]);
	});

	it("says where its facts come from and under which licence", () => {
		expect(existsSync(`${folder}/${id}/SOURCE.md`)).toBe(true);
		expect(readFileSync("content/LICENSE.md", "utf8")).toContain(`${folder}/${id}/SOURCE.md`);
	});
});

it("a new review starts with a lens of that very version", async () => {
	expect((await structureOf(defaultLens.id)).version).toBe(defaultLens.version);
});

it("a lens that does not come with the app is refused by name", async () => {
	expect(await loadBuiltIn("../azure-machine-learning", "en")).toMatchObject({ ok: false, problems: [{ code: "unknownLens" }] });
});
