import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { exampleLens } from "./exampleLens.ts";
import { exampleTexts } from "./exampleTexts.ts";

/** A lens of so many questions, each decided by its one recommendation, titled "Number n0" and so on: any two of it pair one by one. */
export function numberedLens(id: string, n: number): { lens: Lens; texts: WrittenTexts } {
	const [lens, texts] = [exampleLens(), exampleTexts()];
	const [row] = lens.recommendations;
	const item = lens.items.find((one) => one.id === row?.askedIn);
	const [said, told] = [texts.items[item?.id ?? ""], texts.recommendations[row?.id ?? ""]];
	if (!row || !item || !said || !told) throw new Error("the example asks nothing");
	const { remainder: _, parts: _parts, recommendations: _links, ...bare } = item;
	const { prerequisites: _before, prerequisiteItems: _items, sameActionAs: _same, alternativeTo: _other, ...alone } = row;
	const names = Array.from({ length: n }, (_one, place) => `n${place}`);
	return {
		lens: {
			...{ ...lens, id, tensions: [], notices: [], policies: [], advisor: [] },
			items: names.map((name) => ({
				...{ ...bare, id: name, appliesWhen: "always" as const },
				recommendations: [{ recommendation: `${name}.do`, link: "direct" as const }],
			})),
			recommendations: names.map((name) => ({ ...alone, id: `${name}.do`, askedIn: name })),
		},
		texts: {
			...{ ...texts, title: id },
			items: Object.fromEntries(names.map((name) => [name, { ...said, title: `Number ${name}` }])),
			recommendations: Object.fromEntries(names.map((name) => [`${name}.do`, { ...told, title: `Number ${name}` }])),
		},
	};
}
