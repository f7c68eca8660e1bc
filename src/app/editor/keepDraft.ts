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
	return JSON.stringify([lens, texts, translations]) === JSON.stringify([kept.lens, kept.texts, kept.translations]);
};
