/** What every part of the editor reads: the draft, and the way to change it. */
import { createContext, useContext } from "react";
import type { StartersIn } from "../../domain/draft/adding.ts";
import type { LensDraft } from "../../domain/draft/draft.ts";

/** Changes of one group, where it is named, are one step of undo. */
export type EditDraft = (change: (draft: LensDraft) => LensDraft, group?: string) => void;

interface Drafting {
	draft: LensDraft;
	edit: EditDraft;
	startersIn: StartersIn;
	/** Opens a part of the draft, by its name in the address, with the focus in its form. */
	show: (part: string) => void;
}

export const DraftingContext = createContext<Drafting | null>(null);

export function useDrafting(): Drafting {
	const drafting = useContext(DraftingContext);
	if (!drafting) throw new Error("no draft around this part of the editor");
	return drafting;
}
