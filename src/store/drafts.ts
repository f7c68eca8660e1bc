/** Lenses that are being written: kept with every change, undone step by step, in step with the other tabs. */
import { create } from "zustand";
import { joinChannel } from "../browser/channel.ts";
import { now } from "../browser/clock.ts";
import { type DraftRecords, openDraftRecords } from "../browser/draftRecords.ts";
import type { LensDraft } from "../domain/draft/draft.ts";
import { parseStoredDraft } from "../parse/lensDraft.ts";
import { changed, type DraftHistory, historyFrom, redone, undone } from "./draftHistory.ts";

export type DraftSaving = "saved" | "saving" | "failed";

interface DraftsState {
	/** All that are kept, the one written last in front; null: not read yet. */
	kept: LensDraft[] | null;
	/** Those that were opened or changed here, by id. */
	open: Record<string, DraftHistory>;
	/** Where the last change stands: of all drafts the worst. */
	saving: DraftSaving;
	load: () => Promise<void>;
	/** A draft under its id, in the place of one that is there. */
	put: (draft: LensDraft) => void;
	/** Changes of one group, where it is named, are one step of undo. */
	edit: (id: string, change: (draft: LensDraft) => LensDraft, group?: string) => void;
	undo: (id: string) => void;
	redo: (id: string) => void;
	/** Takes a draft away; answers what brings it back. */
	remove: (id: string) => Promise<() => Promise<void>>;
}

/** A store over the records of a browser; a test gives it some of its own. */
export const createDrafts = (records: DraftRecords = openDraftRecords()) =>
	create<DraftsState>()((set, get) => {
		let tell: ((id: string) => void) | null = null;
		/** Ids whose newest version is not stored yet; one write at a time. */
		const waiting = new Set<string>();
		let isWriting = false;

		const read = async () => {
			const parsed = (await records.findAll()).map(parseStoredDraft).flatMap((one) => (one.ok ? [one.value] : []));
			set({ kept: parsed.toSorted((a, b) => (a.savedAt > b.savedAt ? -1 : 1)).map(({ draft }) => draft) });
			return parsed;
		};
		/** What another tab has written takes the place of what is shown here, which is a step to undo. */
		const hear = async (id: string) => {
			const found = (await read()).find(({ draft }) => draft.lens.id === id);
			const history = get().open[id];
			if (!found || !history || waiting.has(id)) return;
			set(({ open }) => ({ open: { ...open, [id]: changed(history, found.draft, "") } }));
		};
		const write = async () => {
			if (isWriting) return;
			isWriting = true;
			set({ saving: "saving" });
			try {
				for (const id of waiting) {
					waiting.delete(id);
					const draft = get().open[id]?.now;
					if (draft) await records.save(id, { savedAt: now(), draft });
					if (draft) set(({ kept }) => ({ kept: [draft, ...(kept ?? []).filter(({ lens }) => lens.id !== id)] }));
					tell?.(id);
				}
				set({ saving: "saved" });
			} catch {
				set({ saving: "failed" });
			} finally {
				isWriting = false;
			}
			if (waiting.size > 0 && get().saving !== "failed") void write();
		};
		const show = (id: string, history: DraftHistory | null) => {
			if (!history || history === get().open[id]) return;
			set(({ open }) => ({ open: { ...open, [id]: history } }));
			waiting.add(id);
			void write();
		};
		const historyOf = (id: string): DraftHistory | null => {
			const known = get().open[id];
			const kept = get().kept?.find(({ lens }) => lens.id === id);
			return known ?? (kept ? historyFrom(kept) : null);
		};
		const step = (id: string, move: (history: DraftHistory) => DraftHistory | null) => {
			const history = historyOf(id);
			if (history) show(id, move(history));
		};
		return {
			kept: null,
			open: {},
			saving: "saved",
			load: async () => {
				tell ??= joinChannel("drafts", (id) => void hear(id));
				await read();
			},
			put: (draft) => {
				const former = historyOf(draft.lens.id);
				show(draft.lens.id, former ? changed(former, draft, "") : historyFrom(draft));
			},
			edit: (id, change, group = "") => step(id, (history) => changed(history, change(history.now), group)),
			undo: (id) => step(id, undone),
			redo: (id) => step(id, redone),
			remove: async (id) => {
				const history = historyOf(id);
				waiting.delete(id);
				await records.remove(id);
				set(({ open: { [id]: _, ...open } }) => ({ open }));
				await read();
				tell?.(id);
				return async () => show(id, history);
			},
		};
	});

export const useDrafts = createDrafts();

/** A draft as it is now; undefined: there is none under this id. */
export const draftIn = ({ open, kept }: Pick<DraftsState, "open" | "kept">, id: string): LensDraft | undefined =>
	open[id]?.now ?? kept?.find(({ lens }) => lens.id === id);
