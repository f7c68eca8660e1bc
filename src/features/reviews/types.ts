/** What the home page shows and reports: small plain objects, so that it needs no lens. */
import type { Band, Cap } from "../../domain/judge/band.ts";
import type { MessageKey } from "../../i18n/phrases.ts";
import type { Unfold } from "../../ui/unfolding.ts";

/** A saved review in one row. */
export interface ReviewSummary {
	id: string;
	/** The workload's; empty while it has none. */
	name: string;
	owner: string;
	/** Whose sheet it is; null: the review itself. */
	assessor: string | null;
	/** ISO instant. */
	changedAt: string;
	archived: boolean;
	/** In words; empty while they are on their way, or where the lens is not here. */
	lens: string;
	/** Null while they are on their way, or where the lens is not here. */
	figures: Figures | null;
}

/** What a review comes to, at a glance. */
export interface Figures {
	progress: { answered: number; visible: number };
	/** Null: nothing to score. `bands` null: too early to say; `caps`: what lowered a word. */
	score: { low: number; high: number; shown: string; bands: Band[] | null; caps: Cap[] } | null;
	/** Open gaps of high risk. */
	high: number;
}

export interface TemplateChoice {
	withAnswers: boolean;
	isProtected: boolean;
}

/** What can be done with a review in its row. */
export interface RowActions {
	onRename: (id: string, name: string) => void;
	/** Answers the id of the copy; null where there is nothing left to copy. */
	onDuplicate: (id: string) => string | null;
	/** Begins the next review of the same workload; `onBegun` gets its id. */
	onNext: (id: string, onBegun?: (next: string) => void) => void;
	/** Saves what other reviews begin from as a file, under a passphrase where that is asked for. */
	onTemplate: (id: string, choice: TemplateChoice) => void;
	onArchive: (id: string, archived: boolean) => void;
	/** Saves the review as a file, under a passphrase where that is asked for; answers in words what is not in it, empty where all is. */
	onExport: (id: string, isProtected: boolean) => Promise<string>;
	onDelete: (id: string) => void;
}

/** The last change that can be taken back here, in its own word. */
export interface Undoable {
	done: "deleted" | "archived" | "broughtBack";
	id: string;
	name: string;
	onUndo: () => void;
	onClose: () => void;
}

/** Saved data that could not be read, kept as it was. */
export interface SetAsideItem {
	id: string;
	/** ISO day on which it was set aside. */
	day: string;
}

/** What opens here: what the browser is to offer, empty for everything; and what such files are called. */
export interface Takes {
	accept: string;
	kinds: MessageKey[];
	/** Absent: not loaded yet. */
	unfold?: Unfold;
}
