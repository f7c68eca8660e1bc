import { describe, expect, it } from "vitest";
import type { WholeLens } from "../../domain/draft/draft.ts";
import { lens as builtIn, english, italian } from "../../lenses/content/read.ts";
import { readLens } from "../../parse/foreign/readLens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import { readContent } from "../readContent.ts";
import { writeLensFile } from "./writeLensFile.ts";

const read = (text: string) => readLens(new TextEncoder().encode(text), "own.json");

const example: WholeLens = { lens: exampleLens(), texts: exampleTexts(), licence: "MIT", attribution: "Us" };

const changed = (change: (file: Record<string, unknown> & { lens: object; texts: Record<string, object> }) => object) =>
	JSON.stringify(change(JSON.parse(writeLensFile(example))));

describe("a lens file of ours", () => {
	it.each([
		["with one of everything", example],
		[
			"that comes with the app, in both languages",
			{ lens: builtIn, texts: english, translations: { it: italian }, licence: "CC BY 4.0", attribution: "Us" },
		],
	])("brings back a lens %s", async (_, { lens, texts, translations, licence, attribution }: WholeLens) => {
		const result = await read(writeLensFile({ lens, texts, translations, licence, attribution }));
		expect(result).toEqual({
			ok: true,
			value: {
				...{ lens, texts, ...(translations && { translations }), warnings: [] },
				origin: { format: "plumbline", file: "own.json", licence, attribution, notCarried: [] },
			},
		});
	});

	it("holds what was read from a guide, and opens as a lens on the first screen", async () => {
		const guide = await readLens(new TextEncoder().encode(sampleGuide), "queues.md");
		if (!guide.ok) throw new Error("the guide was not read");
		const { lens, texts, origin } = guide.value;
		const text = writeLensFile({ lens, texts, licence: origin.licence, attribution: origin.attribution });
		expect(await read(text)).toMatchObject({ ok: true, value: { lens, texts } });
		expect(await readContent(new TextEncoder().encode(text), "x.json")).toMatchObject({ ok: true, value: { kind: "lens" } });
	});

	it("is refused with the place of every fault of a layer", async () => {
		const unknown = changed((file) => ({ ...file, lens: { ...file.lens, pillars: [{ id: "a", colour: "red" }] } }));
		expect(await read(unknown)).toMatchObject({ ok: false, problems: [{ code: "unexpected", place: "lens.pillars[0] (a)" }] });
		const untold = changed((file) => ({ ...file, texts: { en: { ...file.texts.en, pillars: {} } } }));
		expect(await read(untold)).toMatchObject({
			ok: false,
			problems: [
				{ code: "missingText", place: "texts.en.pillars", values: { id: "reliability" } },
				{ code: "missingText", place: "texts.en.pillars", values: { id: "security" } },
			],
		});
		expect(await read(changed((file) => ({ ...file, texts: {} })))).toMatchObject({
			problems: [{ place: "texts", values: { id: "en" } }],
		});
		expect(await read(changed((file) => ({ ...file, formatVersion: 2 })))).toMatchObject({
			problems: [{ place: "formatVersion" }],
		});
		expect(await read(JSON.stringify(exampleLens()))).toMatchObject({
			ok: false,
			problems: expect.arrayContaining([expect.objectContaining({ code: "missing", values: { expected: "texts" } })]),
		});
	});

	it("may lack in a further language what the first then says, and nothing else", async () => {
		const twoLanguages = (it: object) =>
			changed((file) => ({ ...file, lens: { ...file.lens, languages: ["en", "it"] }, texts: { ...file.texts, it } }));
		expect(await read(twoLanguages({ language: "it", title: "Esempio" }))).toMatchObject({
			ok: true,
			value: { translations: { it: { title: "Esempio" } } },
		});
		expect(await read(twoLanguages({ language: "it", titel: "Esempio" }))).toMatchObject({
			problems: [{ code: "unexpected", place: "texts.it" }],
		});
		expect(await read(changed((file) => ({ ...file, lens: { ...file.lens, languages: ["en", "it"] } })))).toMatchObject({
			problems: [{ code: "missingText", place: "texts", values: { id: "it" } }],
		});
	});
});
