/** Imported lenses of this device: read when the library asks for them, in step with the other tabs. */
import { create } from "zustand";
import { joinChannel } from "../browser/channel.ts";
import { now } from "../browser/clock.ts";
import { type LensRecords, openLensRecords } from "../browser/lensRecords.ts";
import { parseStoredLens, type StoredLens } from "../parse/storedLens.ts";

interface LensesState {
	/** By title; null: not read yet. */
	lenses: StoredLens[] | null;
	/** How many records could not be read: they stay where they are. */
	unreadable: number;
	load: () => Promise<void>;
	/** Keeps a lens, in the place of another edition of it. Rejects where nothing can be stored. */
	add: (lens: Omit<StoredLens, "savedAt">) => Promise<void>;
	/** Takes a lens away; answers what brings it back. */
	remove: (id: string) => Promise<() => Promise<void>>;
}

/** A store over the records of a browser; a test gives it some of its own. */
export const createLenses = (records: LensRecords = openLensRecords()) =>
	create<LensesState>()((set) => {
		let tell: ((id: string) => void) | null = null;
		const read = async () => {
			const parsed = (await records.findAll()).map((record) => parseStoredLens(record));
			const lenses = parsed.flatMap((one) => (one.ok ? [one.value] : []));
			set({
				lenses: lenses.toSorted((a, b) => (a.texts.title < b.texts.title ? -1 : 1)),
				unreadable: parsed.length - lenses.length,
			});
		};
		const change = async (id: string, act: () => Promise<void>) => {
			await act();
			await read();
			tell?.(id);
		};
		return {
			lenses: null,
			unreadable: 0,
			load: () => {
				tell ??= joinChannel("lenses", () => void read());
				return read();
			},
			add: ({ lens, texts, translations, origin }) => {
				const record = { savedAt: now(), lens, texts, ...(translations && { translations }), origin };
				return change(lens.id, () => records.save(lens.id, record));
			},
			remove: async (id) => {
				const record = await records.find(id);
				await change(id, () => records.remove(id));
				return () => change(id, () => records.save(id, record));
			},
		};
	});

export const useLenses = createLenses();
