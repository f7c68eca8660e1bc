/** What a part of a draft is called: by its title in the first language that has one. */
import type { LensDraft } from "../../domain/draft/draft.ts";
import type { Part } from "../../domain/draft/parts.ts";
import { type Place, textAt } from "../../domain/draft/texts.ts";
import { sentenceFor } from "../../domain/lens/sentence.ts";
import type { Phrases } from "../../i18n/phrases.ts";

function placeOf(part: Part): Place {
	switch (part.list) {
		case "lens":
			return ["title"];
		case "pillars":
			return [part.list, part.id, "name"];
		case "facts":
		case "derivedFacts":
			return [part.list, part.id, "short"];
		case "presets":
			return [part.list, part.id];
		case "notices":
			return [part.list, part.id, "text"];
		case "tensions":
			return [part.list, part.id, "note"];
		default:
			return [part.list, part.id, "title"];
	}
}

/** Empty where nobody has named it. */
export function titleOf(draft: LensDraft, part: Part): string {
	const place = placeOf(part);
	const said = draft.lens.languages.map((language) =>
		sentenceFor(textAt(draft, language, place), { facts: {}, derivedFacts: [] }),
	);
	return said.find((text) => text !== "") ?? "";
}

/** The same, or its id. */
export const nameOf = (draft: LensDraft, part: Part): string => titleOf(draft, part) || (part.list === "lens" ? "" : part.id);

/** The same, or what it is and which of them: "Pillar 1". */
export function calledIn(draft: LensDraft, part: Part, { t }: Pick<Phrases, "t">): string {
	if (part.list === "lens") return titleOf(draft, part) || t("editor.lens");
	const entries: { id: string }[] = draft.lens[part.list] ?? [];
	const n = entries.findIndex(({ id }) => id === part.id) + 1;
	return titleOf(draft, part) || t("editor.numbered", { what: t(`editor.one.${part.list}`), n });
}

/** A requirement by the title of what it belongs to. */
export function requirementName(draft: LensDraft, id: string): string {
	const list = draft.lens.recommendations.some((row) => row.id === id) ? "recommendations" : "items";
	if (list === "items" && !draft.lens.items.some((item) => item.id === id)) return partTitle(draft, id);
	return nameOf(draft, { list, id });
}

/** A further part of an item has its texts below it. */
function partTitle(draft: LensDraft, id: string): string {
	const item = draft.lens.items.find(({ parts }) => parts?.some((part) => part.id === id));
	const [language = ""] = draft.lens.languages;
	const said = item ? textAt(draft, language, ["items", item.id, "parts", id, "title"]) : "";
	return sentenceFor(said, { facts: {}, derivedFacts: [] }) || id;
}
