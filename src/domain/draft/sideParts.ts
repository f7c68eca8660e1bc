/** Parts of a draft that stand beside its questions: presets, incompatibilities, notices, and checks of Azure. */
import type { Lens } from "../lens/lens.ts";
import type { Added } from "./adding.ts";
import type { LensDraft } from "./draft.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

export const sideLists = ["presets", "incompatibilities", "notices", "policies", "advisor"] as const;

export type SideList = (typeof sideLists)[number];

const prefixes: Record<SideList, string> = {
	presets: "preset",
	incompatibilities: "inc",
	notices: "note",
	policies: "pol",
	advisor: "adv",
};

/** What an entry begins with, in a lens of a first question and pillar. */
function begun(list: SideList, id: string, item: string, pillar: string): Partial<Lens> {
	const starts = {
		presets: { presets: [{ id, facts: {} }] },
		incompatibilities: { incompatibilities: [{ id, when: "always", items: [item] }] },
		notices: { notices: [{ id, kind: "edition" as const, where: [] }] },
		policies: { policies: [{ id, definitionId: "", release: "GA" as const, edition: "none" as const, proves: [] }] },
		advisor: { advisor: [{ id, pillar, recommendations: [] }] },
	};
	return starts[list];
}

const startTexts: Record<SideList, unknown> = {
	presets: "",
	incompatibilities: { title: "", note: "", resolution: "" },
	notices: { text: "" },
	policies: { title: "" },
	advisor: { title: "" },
};

/** One more at the end of its list; null where the lens lacks the question or the pillar that it begins with. */
export function addSidePart(draft: LensDraft, list: SideList): Added | null {
	const { lens } = draft;
	const [item, pillar] = [lens.items[0]?.id, lens.pillars[0]?.id];
	if ((list === "incompatibilities" && item === undefined) || pillar === undefined) return null;
	const id = newIdIn(lens[list], prefixes[list]);
	const entries = [...(lens[list] ?? []), ...(begun(list, id, item ?? "", pillar)[list] ?? [])];
	return { id, draft: withTexts({ ...draft, lens: { ...lens, [list]: entries } }, [list, id], () => startTexts[list]) };
}

/** The draft without one, and without what names it. */
export function removeSidePart(draft: LensDraft, list: SideList, id: string): LensDraft {
	const entries: { id: string }[] = draft.lens[list] ?? [];
	const left = entries.filter((one) => one.id !== id);
	const { [list]: _, ...rest } = draft.lens;
	const isOptional = list === "presets" || list === "incompatibilities";
	const lens = { ...rest, ...((left.length > 0 || !isOptional) && { [list]: left }) } as Lens;
	return withoutTexts({ ...draft, lens: list === "policies" || list === "advisor" ? withoutNames(lens, list, id) : lens }, [
		list,
		id,
	]);
}

const others = (ids: string[] | undefined, id: string): string[] => (ids ?? []).filter((one) => one !== id);

function withoutNames(lens: Lens, list: "policies" | "advisor", id: string): Lens {
	const unnamed = <E extends { policies?: string[]; advisor?: string[] }>(entry: E): E => {
		if (!entry[list]?.includes(id)) return entry;
		const { [list]: ids, ...rest } = entry;
		const left = others(ids, id);
		return { ...rest, ...(left.length > 0 && { [list]: left }) } as E;
	};
	return {
		...lens,
		items: lens.items.map(unnamed),
		recommendations: lens.recommendations.map(unnamed),
		advisor: lens.advisor.map(({ policy, ...entry }) => ({
			...entry,
			...(policy !== undefined && !(list === "policies" && policy === id) && { policy }),
		})),
	};
}
