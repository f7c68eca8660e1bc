import { expect, it } from "vitest";
import { readLens } from "../../parse/foreign/readLens.ts";
import { guideShape } from "./guideShape.ts";

it("shows a guide that opens as a lens with a question for the box and for the row", async () => {
	const read = await readLens(new TextEncoder().encode(guideShape), "guide.md");
	expect(read.ok && read.value.lens.items.map(({ id }) => read.value.texts.items[id]?.title)).toEqual([
		"Name of a practice",
		"Name of a setting",
	]);
	expect(read.ok && read.value.warnings).toEqual([]);
	expect(read.ok && read.value.origin).toMatchObject({ licence: "", attribution: "" });
});
