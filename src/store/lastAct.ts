/** What was done last to a review as a whole. It can be taken back for a while, also after a look at another screen. */
import { create } from "zustand";
import type { Review } from "../domain/review/review.ts";

export interface Act {
	done: "deleted" | "archived" | "broughtBack";
	/** As it was before. */
	review: Review;
	/** Brings back what went with a deleted review. */
	bringBack?: () => Promise<void>;
}

interface LastAct {
	act: Act | null;
	/** When it was done, in milliseconds of the clock. */
	doneAt: number;
	remember: (act: Act) => void;
	forget: () => void;
	/** Forgets what is older than anybody comes back for. */
	forgetOld: () => void;
}

const keptMs = 10 * 60_000;

export const createLastAct = (clock = Date.now) =>
	create<LastAct>()((set, get) => ({
		act: null,
		doneAt: 0,
		remember: (act) => set({ act, doneAt: clock() }),
		forget: () => set({ act: null }),
		forgetOld: () => {
			if (clock() - get().doneAt > keptMs) get().forget();
		},
	}));

export const useLastAct = createLastAct();
