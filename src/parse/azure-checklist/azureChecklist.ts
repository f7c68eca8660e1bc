/** An Azure review checklist (JSON of Azure/review-checklists) as it was read. All texts are plain; an empty text is absent. */
import type { Level } from "../../domain/lens/lens.ts";
import type { Link } from "../foreign/links.ts";

export const checklistPillars = ["reliability", "security", "cost", "operations", "performance"] as const;

export type ChecklistPillar = (typeof checklistPillars)[number];

/** What a reviewer's word for an item means. */
export type ChecklistStatusMeaning = "notLookedAt" | "open" | "fulfilled" | "notRequired" | "riskAccepted" | "notApplicable";

export interface ChecklistStatus {
	name: string;
	description: string;
	/** Null: a word of no known language. */
	meaning: ChecklistStatusMeaning | null;
}

export interface AzureChecklistItem {
	/** Place in the file, from 0. */
	index: number;
	/** Unique in the checklist, the same in its next edition, and an id of our lenses. */
	key: string;
	/** Trimmed, in lower case; empty where there is none. */
	guid: string;
	/** Of the origin, for sorting by people: never a key. */
	id: string;
	/** Empty: the item has none and cannot be asked. */
	title: string;
	description: string;
	category: string;
	subcategory: string;
	/** Null: none, or one of its own, named by `pillarName`. */
	pillar: ChecklistPillar | null;
	pillarName: string;
	/** Null: not set, or a word nobody knows, which is `severityName`. */
	severity: Level | null;
	severityName: string;
	services: string[];
	/** The field as it was written; null where there was none. */
	link: string | null;
	/** Of every field that holds links. */
	links: Link[];
	training: string;
	/** Azure Resource Graph, Kusto language: shown, never run. */
	query: string;
	tags: string[];
	/** "recommendation" or "checklist" in checklists made of service guides. */
	type: string;
	/** The checklist it came from, in one that joins several. */
	origin: string;
	resourceType: string;
}

export interface AzureChecklist {
	name: string;
	state: string;
	/** For display only: its shape differs from file to file. */
	timestamp: string;
	/** An ISO language tag, or "unknown". */
	language: string;
	/** Items in a list, or in an object with numbers for names, as older files have them. */
	container: "array" | "object";
	/** Declared names: a hint for their order. */
	categories: string[];
	statuses: ChecklistStatus[];
	items: AzureChecklistItem[];
	/** Those without a title: none of them can be asked. */
	untitled: AzureChecklistItem[];
}
