/** What a file of evidence shows: resources in the shape of Azure Resource Manager, wherever they come from. */
import { type Found, signOf } from "./found.ts";

/** What was planned to be (templates, plans), or what is (outputs, states, scans). */
export type EvidenceKind = "intent" | "live";

export interface SeenResource {
	/** Full type in lower case, such as `microsoft.storage/storageaccounts`. */
	type: string;
	/** Id, or as much of it as the file tells; in the file's spelling. */
	name: string;
	/** JSON pointer to the resource. */
	place: string;
	/** False: a condition or a number of copies decides it that cannot be told. */
	isCertain: boolean;
	/** Ids by which others point to it, in lower case: the whole id, else its end by type and name; see `idsIn`. */
	ids: readonly string[];
	/** Version of the interface it was written for or read with, such as `2024-10-01`. */
	apiVersion?: string;
	/** `kind`, `location`, `identity`, `properties`, `scope` and what else the resource has. */
	body: Found;
}

/** A resource that the file has and does not create. */
export interface SwitchedOff {
	type: string;
	place: string;
}

/** What of a file was not understood, and where. */
export interface NotUnderstood {
	place: string;
	/** What it is, or says: a type, a function, a link. */
	what: string;
	why:
		| "linkedTemplate"
		| "noType"
		| "tooMany"
		| "partialChange"
		| "unknownType"
		| "incompleteList"
		| "notAResource"
		| "brokenBody"
		| "brokenRow"
		| "notMapped"
		| "otherSchema"
		/** Of a template: a parameters file would tell it. */
		| "parameterWithoutValue"
		/** Settings that stand there as a text alone. */
		| "cutByDepth"
		| "unknownColumn"
		| "emptyRow"
		| "truncatedRow";
}

export interface SeenFile {
	kind: EvidenceKind;
	resources: SeenResource[];
	switchedOff: SwitchedOff[];
	notUnderstood: NotUnderstood[];
	/** JSON pointer to what tells the format: the origin of what is shown of the file as a whole. */
	mark: string;
}

/** An id or a part of one in lower case, without the slash at its end. */
export const plainId = (id: string): string => id.toLowerCase().replace(/\/+$/, "");

/** The last provider of an id, as type and name: `/…/providers/microsoft.x/a/n/b/m` gives `microsoft.x/a/b` and `n/m`. */
export function typeAndName(id: string): { type: string; name: string } | null {
	const plain = plainId(id);
	const start = plain.lastIndexOf("/providers/");
	const tail = start >= 0 ? plain.slice(start + "/providers/".length) : plain;
	const [namespace = "", ...segments] = tail.split("/");
	if (!/^[a-z][\w.-]*\.[\w.-]+$/.test(namespace) || segments.length < 2 || segments.length % 2 === 1) return null;
	const type = [namespace, ...segments.filter((_, index) => index % 2 === 0)].join("/");
	return { type, name: segments.filter((_, index) => index % 2 === 1).join("/") };
}

/** An id by type and name alone, the same for a full id and for one that a template computes. */
export const shortId = (type: string, name: string): string => {
	const [namespace = "", ...types] = type.toLowerCase().split("/");
	const names = name.toLowerCase().split("/");
	return [namespace, ...types.flatMap((one, index) => [one, names[index] ?? ""])].join("/");
};

/** Addresses of Terraform, which have no type and name in them. */
export const addressMark = "terraform:";

/**
 * Ids that a value points to, as resources bear them: the whole id where it is one, and its end by type and name, by which a template's
 * resources are known. None: it cannot be followed.
 */
export function idsIn(found: Found): string[] {
	const sign = signOf(found);
	if (sign === null || sign === "") return [];
	if (sign.startsWith(addressMark)) return [sign];
	const parts = typeAndName(sign);
	if (!parts) return [];
	const plain = plainId(sign);
	return [...(plain.startsWith("/subscriptions/") ? [plain] : []), shortId(parts.type, parts.name)];
}
