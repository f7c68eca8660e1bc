/** What the settings screen shows and reports: small plain objects, so that it knows neither database nor files. */
import type { Standing } from "../../domain/report/standing.ts";

/** A part of what is kept on this device. */
export interface StoredPart {
	id: "reviews" | "milestones" | "setAside" | "copies" | "attachments" | "journal" | "settings" | "offline";
	count: number;
	/** Bytes by our own count. */
	bytes: number;
}

export interface Stored {
	parts: StoredPart[];
	/** Bytes by the browser's count; null: it does not say. */
	used: number | null;
	allowed: number | null;
	/** Whether the browser has promised to keep it; null: it does not say. */
	promised: boolean | null;
}

/** What the database alone holds of a backup: it may not be there to be read. */
export type BackupPart = "milestones" | "lenses" | "drafts" | "attachments";

/** Saves a backup, under a passphrase where that is asked for; answers whether it was, and what could not be read for it. */
export type SaveBackup = (isProtected: boolean) => Promise<{ isSaved: boolean; lacking: BackupPart[] }>;

/** What came of deleting everything: "held": it goes on when another tab is closed; "refused": nothing is deleted. */
export type Erased = "done" | "held" | "refused";

/** A review of a backup, beside the one that is here. */
export interface BroughtReview {
	id: string;
	/** The workload's; empty while it has none. */
	name: string;
	archived: boolean;
	standing: Standing;
	/** ISO instants of the last changes; null: none is here. */
	changedHere: string | null;
	changedThere: string;
}

/** What a backup would bring. */
export interface Preview {
	/** ISO instant. */
	savedAt: string;
	reviews: BroughtReview[];
	/** How many of these are not here yet. */
	milestones: number;
	/** Lenses that are being written. */
	drafts: number;
	setAside: number;
	/** Whether its settings differ from those that are set. */
	settings: boolean;
	/** What of it is irregular though it can be read, in words, each kind once. */
	irregular: string[];
	/** What of it cannot be read, in words, each with its place. */
	unreadable: string[];
}

/** "copy": as a review of its own, beside the one that is here. */
export type Taking = "add" | "replace" | "copy";

/** What of a backup is brought; a review that is absent stays out. */
export interface RestoreChoice {
	reviews: Record<string, Taking>;
	milestones: boolean;
	drafts: boolean;
	setAside: boolean;
	settings: boolean;
}

export interface Restored {
	reviews: number;
	/** Whether milestones or set-aside versions came along: they stay when the rest is undone. */
	hasMore: boolean;
	/** What could not be brought, in words, each with its name. */
	missed: string[];
	undo: () => void;
}

export type OpenedBackup =
	| { ok: true; preview: Preview; restore: (choice: RestoreChoice) => Promise<Restored> }
	| { ok: false; problems: string[] };

/** A state of a review that was kept. */
export interface KeptCopy {
	id: string;
	/** The workload's; empty where it has none. */
	name: string;
	/** Whether the review is still here. */
	isHere: boolean;
	/** ISO instant of the last change in it; empty where it cannot be read. */
	changedAt: string;
	why: "day" | "import" | "merge" | "restore" | "upgrade";
	bytes: number;
}

/** What a copy holds beside what is here. */
export interface CopyPreview {
	answered: number;
	/** Null: the review is not here any more. */
	here: { answered: number; answersThatDiffer: number; othersThatDiffer: number } | null;
}

export type OpenedCopy =
	| {
			ok: true;
			preview: CopyPreview;
			/** Puts it in the place of the review, or beside it; answers the way back, or why it cannot be, in words. */
			restore: (beside: boolean) => Promise<{ undo: () => void } | { problem: string }>;
	  }
	| { ok: false; problems: string[] };
