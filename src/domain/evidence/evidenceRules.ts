/** The rules of evidence that a lens carries as data: which resources are judged, by what, and what that shows. */
import type { Proof } from "../lens/checks.ts";

/** A condition on a resource, or on an entry of one of its lists. True, false, or not known where a value is not. Paths are relative to it. */
export type EvidenceCondition =
	| { all: EvidenceCondition[] }
	| { any: EvidenceCondition[] }
	| { not: EvidenceCondition }
	/** The value is one of these, without regard to case and blanks. */
	| { path: string; in: string[] }
	/** The text has this in it, or the list has it as an entry; without regard to case. */
	| { path: string; has: string }
	/** There, and neither an empty text nor an empty list. */
	| { path: string; isSet: boolean }
	/** A number above this one, or above another value of the same resource. */
	| { path: string; above: number | { path: string } }
	/** A list with so many entries at least. */
	| { path: string; atLeast: number }
	/** Some entry of the list. */
	| { path: string; some: EvidenceCondition }
	/** Every entry of a list that is not empty. */
	| { path: string; every: EvidenceCondition }
	/** The value is the id of a resource of this type. */
	| { path: string; pointsToType: string }
	/** The file shows what was planned, or what is. */
	| { kind: "intent" | "live" }
	/** Read with an older version of the interface than these: stable, preview. An unknown version counts as old. */
	| { olderThan: [stable: string, preview: string] }
	/** The file has a resource of this group; `where` says more of it. */
	| { inFile: string; where?: EvidenceCondition }
	/** A resource of this group points to this one: with its own value, or with one in an entry of its list. */
	| { pointedToBy: string; list?: string; link: string; where?: EvidenceCondition };

/** Resources that are judged alike. */
export interface ResourceGroup {
	types: string[];
	/** What a resource must fulfil to be meant. */
	where?: EvidenceCondition;
	/** Kinds that a review of this lens is not about; told apart from what is not there. */
	outOfScope?: EvidenceCondition;
	/** Only those that a resource of another group names, where that can be followed; all, where the file has none of that group. */
	namedBy?: { group: string; path: string };
}

export type EvidenceReason =
	| "literal"
	| "mayBeDefinedElsewhere"
	| "defaultDependsOnPrivateLink"
	| "defaultDependsOnManagedNetwork"
	| "firewallDeniesEndpointOpen"
	| "incompleteEncryption"
	| "zonesNotSet"
	| "zonesNotInFile"
	| "needsJudgement"
	| "liveHasNoOrigin"
	| "hiddenByOlderVersion"
	| "awaitsApproval";

/** One step of a decision: the first whose condition holds decides. */
export interface EvidenceStep {
	when?: EvidenceCondition;
	/** `leave`: another part judges this resource. */
	shows: "yes" | "no" | "open" | "leave";
	/** Not what is asked, but something weaker. */
	isPartial?: true;
	reason?: EvidenceReason;
}

export interface EvidencePart {
	/** A group, or `file`: the file as a whole. */
	of: string;
	/** The setting that is shown with the finding. */
	setting: string;
	steps: EvidenceStep[];
}

/** What a result shows about a recommendation, or about what none covers of an item. */
export interface EvidenceClaim {
	id: string;
	/** Of a good and of a bad result. */
	good: Proof;
	bad: Proof;
}

export interface EvidenceCheck {
	id: string;
	about: EvidenceClaim[];
	/**
	 * How resources combine: every one must be good; one good one is enough; or the setting has two different values among them.
	 */
	combine: "every" | "some" | "twoValues";
	parts: EvidencePart[];
}

/** How an attribute of a Terraform resource becomes a property of Azure Resource Manager. */
export interface TerraformSetting {
	/** Path in the resource of Azure Resource Manager. */
	to: string;
	/** Path in the values of the plan, such as `identity.0.type`. */
	from?: string;
	/** What a value becomes, by its text; others stay as they are. */
	as?: Record<string, string | number | boolean>;
	/** What there is where the attribute is not set. */
	otherwise?: string | number | boolean;
	/** Always this, or this where `from` is set. */
	value?: string | number | boolean;
	/** `from` is a list of blocks: each becomes an entry of a list. */
	each?: TerraformSetting[];
	/** Only blocks whose attribute, as a text, is this one. */
	only?: { from: string; is: string };
}

export interface TerraformType {
	type: string;
	/** The attribute with the id of the resource that these settings belong to; absent: a resource of its own. */
	extends?: string;
	settings: TerraformSetting[];
}

/** From which report an entry of a scanner comes. */
export type ScanSource = "azqr" | "policy" | "advisor" | "psrule";

export interface ScanRule {
	/** Our name of it: a check, a policy, an entry or a rule. */
	id: string;
	source: ScanSource;
	/** Ids by which the source names it. */
	ids?: string[];
	/** Titles by which it is named where an id is lacking. */
	titles?: string[];
	about: EvidenceClaim[];
	/** A bad result counts only once a person ruled the named exception out. */
	hasCaveat?: true;
	/** Types that azqr runs a query over: one of them without a row that fails is in place. */
	queriedTypes?: string[];
	/** Nobody checks it: its rows say nothing. */
	isNeverChecked?: true;
	/** A good result counts only where another file shows this kind of compute. */
	goodNeedsCompute?: string;
	/** What the result means hangs on this parameter of the assignment: it speaks only where the parameter has this value. */
	parameter?: { name: string; is: string };
}

/** All rules of evidence of a lens. */
export interface EvidenceRules {
	groups: Record<string, ResourceGroup>;
	checks: EvidenceCheck[];
	terraform: Record<string, TerraformType>;
	scans: ScanRule[];
}
