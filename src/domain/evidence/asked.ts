/** What conditions are asked of, and the three answers they give. */
import type { EvidenceCondition } from "./evidenceRules.ts";
import type { Found, UnknownReason } from "./found.ts";
import type { SeenFile, SeenResource } from "./resource.ts";

/** Not known, with the first value that is the cause. */
export interface Open {
	reason: UnknownReason;
	places: readonly string[];
}

export type Holds = boolean | Open;

export const isOpen = (holds: Holds): holds is Open => typeof holds !== "boolean";

/** All hold; one that does not is decisive, whatever is not known of others. */
export function every(parts: readonly Holds[]): Holds {
	if (parts.includes(false)) return false;
	return parts.find(isOpen) ?? true;
}

/** One holds; one that does is decisive, whatever is not known of others. */
export function some(parts: readonly Holds[]): Holds {
	if (parts.includes(true)) return true;
	return parts.find(isOpen) ?? false;
}

export const opposite = (holds: Holds): Holds => (isOpen(holds) ? holds : !holds);

/** The cause, where a value is not known. */
export const openOf = (found: Found): Open | null =>
	found.kind === "unknown" || found.kind === "opaque" ? { reason: found.reason, places: found.places } : null;

/** A resource of a group. */
export interface Member {
	resource: SeenResource;
	/** Open: it may be one. */
	belongs: true | Open;
}

/** A resource, or an entry of one of its lists, that points somewhere. */
export interface Pointer {
	member: Member;
	value: Found;
	link: Found;
}

export interface LinkIndex {
	byId: ReadonlyMap<string, Pointer[]>;
	byType: ReadonlyMap<string, Pointer[]>;
	/** Links that cannot be followed, or only as far as their type: by that type, or under an empty one. */
	loose: ReadonlyMap<string, Pointer[]>;
	/** Lists of links that cannot be read. */
	unread: readonly Open[];
}

/** A file under the rules of a lens: groups and links are worked out once. */
export interface JudgedFile {
	file: SeenFile;
	/** Resources of a group that are in scope. */
	membersOf: (group: string) => readonly Member[];
	linksOf: (group: string, list: string | undefined, link: string) => LinkIndex;
	/** What holds of the file, worked out once for each condition. */
	once: (condition: EvidenceCondition, work: () => Holds) => Holds;
	typeOf: (id: string) => string | undefined;
}

export interface Asked {
	judged: JudgedFile;
	/** The resource itself, or an entry of one of its lists. */
	value: Found;
	/** Null: the file as a whole. */
	resource: SeenResource | null;
	/** It is the only one of its group: a link that cannot be followed means it. */
	isOnly: boolean;
}
