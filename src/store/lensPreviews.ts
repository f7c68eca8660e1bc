/** Lenses that were read and wait for a look: they are kept nowhere until somebody adds them. */
import { create } from "zustand";
import type { ReadLens } from "../parse/foreign/readLens.ts";

interface Previews {
	waiting: ReadLens[];
	/** One of the same id takes the place of the former. */
	put: (read: ReadLens) => void;
	drop: (id: string) => void;
}

const without = (waiting: ReadLens[], id: string) => waiting.filter(({ lens }) => lens.id !== id);

export const usePreviews = create<Previews>()((set) => ({
	waiting: [],
	put: (read) => set(({ waiting }) => ({ waiting: [...without(waiting, read.lens.id), read] })),
	drop: (id) => set(({ waiting }) => ({ waiting: without(waiting, id) })),
}));
