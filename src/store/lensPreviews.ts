/** Lenses that were read and wait for a look: they are kept nowhere until somebody adds them. */
import { create } from "zustand";
import type { ReadLens } from "../parse/foreign/readLens.ts";

type Named = Pick<ReadLens, "lens" | "texts">;

interface Previews {
	waiting: ReadLens[];
	/** One of the same id and language takes the place of the former. */
	put: (read: ReadLens) => void;
	drop: (read: Named) => void;
}

const isSame = (one: Named, other: Named) => one.lens.id === other.lens.id && one.texts.language === other.texts.language;

const without = (waiting: ReadLens[], read: Named) => waiting.filter((one) => !isSame(one, read));

export const usePreviews = create<Previews>()((set) => ({
	waiting: [],
	put: (read) => set(({ waiting }) => ({ waiting: [...without(waiting, read), read] })),
	drop: (read) => set(({ waiting }) => ({ waiting: without(waiting, read) })),
}));
