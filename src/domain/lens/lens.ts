/**
 * A lens: a versioned set of pillars, checklist items and recommendations that a design is judged by.
 * Structure only; every text lives in a `LensTexts` of one language (see lensTexts.ts).
 */
import type { AdvisorEntry, PolicyCheck } from "./checks.ts";
import type { DerivedFact, Expression, FactPreset, FormerFact, ProfileFact } from "./fact.ts";
import type { Incompatibility } from "./incompatibility.ts";
import type { ChoicesShape } from "./kinds/choices.ts";
import type { LensSource, Notice } from "./notice.ts";

export type Level = "high" | "medium" | "low";

/** One change of severity by a fact of the profile (scoring.md section 1). */
export interface SeverityShift {
	when: Expression;
	to: Level;
}

/** What a lens may leave unjudged (scoring.md section 6). */
export type Unjudged = "severity" | "effort";

export interface SeverityRule {
	level: Level;
	raise?: SeverityShift[];
	lower?: SeverityShift[];
}

export type Direction = "positive" | "negative";

/** What closing a gap gives to (positive) or takes from (negative) another pillar. Strength 1 to 3. */
export interface Tradeoff {
	/** Key of its text within the recommendation or the remainder; absent in bare examples. */
	id?: string;
	pillar: string;
	direction: Direction;
	strength: number;
	/** Id of a heading of the tradeoff articles, or "judgement" (ours). */
	source?: string;
}

export type ChangeImpact = "in-place" | "recreate-compute" | "recreate-workspace" | "process";

export interface Pillar {
	id: string;
	/** Two letters used by the guide's checklists, such as RE. */
	code?: string;
	/** What is missing in it harms the budget, not the service: criticality leaves its risks alone (scoring.md section 4). */
	spend?: boolean;
}

export type OptionStatus = "missing" | "partial" | "inPlace" | "unknown";

/** What an option stands for when a follow-up asks "was the answer no, partial or yes?". */
export type FollowUpStance = "no" | "partial" | "yes";

/** One statement an item offers; options run from worst to best. */
export interface ItemOption {
	id: string;
	/** Status by requirement id. What is absent stays undecided. */
	implies: Record<string, OptionStatus>;
	stance?: FollowUpStance;
	/** Ids of options of earlier versions that this one stands for now: an answer that names them means this option. */
	was?: string[];
}

/** A question shown below the answer, for thinking only: it carries no score. */
export interface FollowUp {
	id: string;
	facts?: Expression;
	/** Shown only after an answer of one of these kinds. */
	stances?: (FollowUpStance | "unknown")[];
}

export interface Remainder {
	severity: SeverityRule;
	effort: Level;
	/** What the lens does not judge: it stands at medium, and is marked wherever it counts. */
	unjudged?: Unjudged[];
	/** Taken as they stand; none where absent. */
	tradeoffs?: Tradeoff[];
}

/** A further part of an item that no recommendation realizes: a requirement of its own with its own short question. */
export interface ItemPart extends Remainder {
	/** Of its requirement; no item and no recommendation has it. */
	id: string;
	/** Besides the item's own condition; always where absent. */
	appliesWhen?: Expression;
}

export interface RecommendationLink {
	recommendation: string;
	link: "direct" | "partial" | "umbrella";
}

/** What items of every kind have. */
interface AskedItem {
	id: string;
	pillar: string;
	topic?: string;
	/** How much of the item the recommendations realize. */
	coverage?: "full" | "partial" | "none";
	appliesWhen: Expression;
	/** Whether a person must give a reason for "not applicable". */
	notApplicableNeedsReason?: boolean;
	/** The version of the lens that asks otherwise: what was answered before it is asked again. */
	since?: string;
	/** Of a lens that is made of several: the id of the one it comes from; absent: the first. */
	from?: string;
	/** The part of the item that no recommendation realizes; its requirement has the item's id. */
	remainder?: Remainder;
	/** What else of it no recommendation realizes and is a matter of its own. */
	parts?: ItemPart[];
	/** Worst to best; none where the item is answered by choices. */
	options: ItemOption[];
	recommendations?: RecommendationLink[];
	followUps?: FollowUp[];
	/** Ids of what to ask to see. */
	evidence?: string[];
	policies?: string[];
	/** Codes of the pillar checklists of the Well-Architected Framework that it belongs to. */
	wafCodes?: string[];
}

/** Answered by one option: of a scale, or the status of an item of a checklist, which is its own requirement. */
export interface ScaleItem extends AskedItem {
	kind: "scale" | "checklist";
}

/** Its own requirement, answered by selecting choices; risk rules judge the selection. */
interface ChoicesItem extends AskedItem, ChoicesShape {
	kind: "choices";
}

export type ChecklistItem = ScaleItem | ChoicesItem;

export interface Recommendation {
	id: string;
	pillar: string;
	/** The one item whose answer decides it. */
	askedIn: string;
	appliesWhen: Expression;
	severity: SeverityRule;
	effort: Level;
	unjudged?: Unjudged[];
	changeImpact?: ChangeImpact;
	prerequisites?: string[];
	prerequisiteItems?: string[];
	/** One action credited in two pillars. */
	sameActionAs?: string[];
	/** A workload needs one of the two. */
	alternativeTo?: string[];
	tradeoffs: Tradeoff[];
	/** Names of the settings that change, as they are written in resources. */
	settings?: string[];
	links?: { id: string; url: string }[];
	policies?: string[];
	advisor?: string[];
}

export type TensionKind = "mutually-exclusive" | "alternative" | "tension" | "overlap" | "synergy";

/** A relation between recommendations that pull against, repeat or help each other. */
export interface Tension {
	id: string;
	kind: TensionKind;
	between: string[];
	items?: string[];
	/** One that the profile rules out is not raised, listed, planned around or asked about; always where absent. */
	appliesWhen?: Expression;
	/** The one recommendation of `between` that pulls against the items. */
	pulledBy?: string;
	/** While this is true both may be in place; unknown does not lift the exclusion. */
	exclusiveUnless?: Expression;
	/** Facts that decide it. */
	decideBy?: string[];
	/** Not confirmed in a document: shown as unverified. */
	unverified?: boolean;
}

/** One of the lenses of a review. */
export interface LensPart {
	id: string;
	version: string;
}

export interface Lens {
	schemaVersion: 1;
	id: string;
	version: string;
	languages: string[];
	/** The lenses that it is made of, in their order; absent: it is one. Made when a review over several is opened. */
	parts?: LensPart[];
	/** Dates of the document the facts come from: its own stamp, its last text change, the day it was read. */
	edition?: { stamp: string; lastChanged: string; read: string };
	facts: ProfileFact[];
	/** What workloads of a common kind answer: a profile can begin with one. */
	presets?: FactPreset[];
	formerFacts?: FormerFact[];
	derivedFacts: DerivedFact[];
	pillars: Pillar[];
	items: ChecklistItem[];
	recommendations: Recommendation[];
	tensions: Tension[];
	incompatibilities?: Incompatibility[];
	policies: PolicyCheck[];
	advisor: AdvisorEntry[];
	notices: Notice[];
	sources: LensSource[];
}

/** The lenses that a lens is made of; of most that is itself. */
export const partsOf = ({ id, version, parts = [{ id, version }] }: Pick<Lens, "id" | "version" | "parts">): LensPart[] => parts;
