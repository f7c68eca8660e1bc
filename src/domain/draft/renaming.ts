/** Another id for a part of a draft: all that names it follows, in the lens and in its texts. */
import { withNames } from "../lens/composeLens.ts";
import { withNamesInTexts } from "../lens/composeTexts.ts";
import { namesBy } from "../lens/partNames.ts";
import type { LensDraft } from "./draft.ts";
import type { Part, PartList } from "./parts.ts";

/** A part that has an id. */
export type NamedPart = Exclude<Part, { list: "lens" }>;

/** Why a part cannot bear an id: something else bears it; or its own id is that of something else, too, and nobody could tell who means which. */
export type RenameRefusal = "taken" | "shared";

const lists = [
	...(["items", "recommendations", "tensions", "facts", "derivedFacts", "formerFacts", "presets", "incompatibilities"] as const),
	...(["notices", "policies", "advisor", "sources"] as const),
];

/** Every id that names something beside a pillar; each as often as it stands. */
function idsOf({ lens }: LensDraft): string[] {
	const listed = lists.flatMap((list): { id: string }[] => lens[list] ?? []);
	const parts = lens.items.flatMap((item) => item.parts ?? []);
	const topics = new Set(lens.items.flatMap(({ topic }) => topic ?? []));
	return [...listed.map(({ id }) => id), ...parts.map(({ id }) => id), ...topics];
}

/** Null: it can bear that id. Whether that is one at all is not asked here. */
export function refusalOf(draft: LensDraft, { list, id }: NamedPart, to: string): RenameRefusal | null {
	const known = list === "pillars" ? draft.lens.pillars.map((pillar) => pillar.id) : idsOf(draft);
	if (known.includes(to) || to === "always") return "taken";
	return known.filter((one) => one === id).length > 1 ? "shared" : null;
}

/** The draft with another id for a part, which nothing else may bear. */
export function withId(draft: LensDraft, { list, id }: { list: PartList; id: string }, to: string): LensDraft {
	const other = (one: string) => (one === id ? to : one);
	const same = (one: string) => one;
	const names = list === "pillars" ? namesBy(same, other) : namesBy(other, same);
	const texts = Object.entries(draft.texts).map(([language, own]) => [language, withNamesInTexts(own, names)]);
	return { ...draft, lens: withNames(draft.lens, names), texts: Object.fromEntries(texts) };
}
