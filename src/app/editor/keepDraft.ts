/** A draft as a lens of the library: what reviews are made with. */
import { type LensDraft, wholeOf } from "../../domain/draft/draft.ts";
import { asNextEdition } from "../../domain/lens/nextEdition.ts";
import { useDrafts } from "../../store/drafts.ts";
import { useLenses } from "../../store/lenses.ts";

/** Keeps it in the place of its former edition, whose answers stay; the draft takes the new version on. Rejects where nothing can be stored. */
export async function keepDraft(draft: LensDraft): Promise<{ id: string; version: string }> {
	const { licence, attribution, translations, ...rest } = wholeOf(draft);
	const whole = { ...rest, ...(translations && { translations }) };
	const former = useLenses.getState().lenses?.find(({ lens }) => lens.id === draft.lens.id);
	const next = former ? asNextEdition(former, whole) : whole;
	const origin = { format: "plumbline" as const, file: "", licence, attribution, notCarried: [] };
	await useLenses.getState().add({ ...next, origin });
	const { id, version, items } = next.lens;
	useDrafts.getState().edit(id, (now) => ({ ...now, lens: { ...now.lens, version, items } }));
	return { id, version };
}

/** Whether the kept edition says what the draft says. */
export const isKept = (
	draft: LensDraft,
	kept: { lens: unknown; texts: unknown; translations?: unknown } | undefined,
): boolean => {
	if (!kept) return false;
	const { lens, texts, translations } = wholeOf(draft);
	return isAlike(lens, kept.lens) && isAlike(texts, kept.texts) && isAlike(translations, kept.translations);
};

/** Whether two values of JSON say the same; it ends at the first difference, since a draft of thousands is looked at with each key. */
function isAlike(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const entries = Object.entries(one).filter(([, value]) => value !== undefined);
	const others = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
	return entries.length === others.size && entries.every(([key, value]) => others.has(key) && isAlike(value, others.get(key)));
}
