/** Whether a condition of the rules holds for a resource: true, false, or not known, and then why. */
import { type Asked, every, type Holds, type JudgedFile, openOf, opposite, type Pointer, some } from "./asked.ts";
import type { EvidenceCondition } from "./evidenceRules.ts";
import { at, entriesOf, type Found, isText, textOf } from "./found.ts";
import { pointersTo } from "./links.ts";
import { idsIn, type SeenResource, typeAndName } from "./resource.ts";

/** As values compare: without regard to case, blanks and commas, which identities are written with. */
export const plainText = (text: string): string => text.toLowerCase().replace(/[\s,]/g, "");

function isIn(found: Found, texts: readonly string[]): Holds {
	const text = textOf(found);
	return openOf(found) ?? (text !== null && texts.some((one) => plainText(one) === plainText(text)));
}

function has(found: Found, part: string): Holds {
	if (found.kind === "list") return some(entriesOf(found).map((entry) => isIn(entry, [part])));
	const text = textOf(found);
	return openOf(found) ?? (text !== null && plainText(text).includes(plainText(part)));
}

function isSet(found: Found): Holds {
	if (found.kind === "opaque") return true;
	if (found.kind === "list") return found.size > 0;
	return openOf(found) ?? (found.kind === "object" || (textOf(found) ?? "").trim() !== "");
}

const numberOf = (found: Found): number => {
	const text = textOf(found)?.trim();
	return text ? Number(text) : Number.NaN;
};

function isAbove(found: Found, other: Found): Holds {
	const open = openOf(found) ?? openOf(other);
	if (open) return open;
	const [one, two] = [numberOf(found), numberOf(other)];
	// Neither is a number: it is not for us to say which is more.
	if (Number.isNaN(one) || Number.isNaN(two)) return { reason: "unresolvedExpression", places: found.places };
	return one > two;
}

function entriesHold(found: Found, condition: EvidenceCondition, asked: Asked): Holds[] {
	return entriesOf(found).map((value) => holds(condition, { ...asked, value }));
}

type OnPath = Extract<EvidenceCondition, { path: string }>;

function onPath(condition: OnPath, asked: Asked): Holds {
	const found = at(asked.value, condition.path);
	if ("in" in condition) return isIn(found, condition.in);
	if ("has" in condition) return has(found, condition.has);
	if ("isSet" in condition) return condition.isSet ? isSet(found) : opposite(isSet(found));
	if ("pointsToType" in condition) return pointsToType(found, condition.pointsToType, asked.judged);
	if ("above" in condition) {
		const { above } = condition;
		const limit: Found = { kind: "scalar", value: typeof above === "number" ? above : 0, places: [], basis: "literal" };
		return isAbove(found, typeof above === "number" ? limit : at(asked.value, above.path));
	}
	const open = openOf(found);
	if (open) return open;
	if (isText(found)) return { reason: "unresolvedExpression", places: found.places };
	if ("atLeast" in condition) return found.kind === "list" && found.size >= condition.atLeast;
	if ("some" in condition) return some(entriesHold(found, condition.some, asked));
	const each = entriesHold(found, condition.every, asked);
	return each.length > 0 && every(each);
}

function pointsToType(link: Found, type: string, judged: JudgedFile): Holds {
	if (link.kind === "absent") return false;
	const own = idsIn(link).map((id) => typeAndName(id)?.type ?? judged.typeOf(id))[0];
	return own === undefined ? { reason: "unresolvedExpression", places: link.places } : own === type.toLowerCase();
}

type PointedTo = Extract<EvidenceCondition, { pointedToBy: string }>;

/** A link that cannot be followed is taken for the only resource it can mean, else it is open. */
function pointedToBy({ pointedToBy: group, list, link, where }: PointedTo, asked: Asked): Holds {
	if (!asked.resource) return false;
	const index = asked.judged.linksOf(group, list, link);
	const { sure, likely, hasMore } = pointersTo(asked.resource, index);
	const fits = (pointer: Pointer, isSure: boolean): Holds => {
		const { member, value } = pointer;
		const own = where ? holds(where, { ...asked, value }) : true;
		const leads: Holds = isSure || { reason: "unresolvedExpression", places: pointer.link.places };
		return every([own, leads, member.belongs, isThere(member.resource)]);
	};
	const each = [...sure.map((pointer) => fits(pointer, true)), ...likely.map((pointer) => fits(pointer, asked.isOnly))];
	const more: Holds[] = hasMore ? [{ reason: "unresolvedExpression", places: [] }] : [];
	return some([...each, ...index.unread, ...more]);
}

/** Whether a resource is certainly created. */
const isThere = (resource: SeenResource): Holds =>
	resource.isCertain || { reason: "conditionUnresolved", places: [resource.place] };

function inFile({ inFile: group, where }: Extract<EvidenceCondition, { inFile: string }>, asked: Asked): Holds {
	return some(
		asked.judged.membersOf(group).map(({ resource, belongs }) => {
			const fits = where ? holds(where, { ...asked, resource, value: resource.body }) : true;
			return every([fits, belongs, isThere(resource)]);
		}),
	);
}

/** `2024-10-01` or `2022-06-01-preview`; dates compare as texts. */
function isOlder(version: string | undefined, [stable, preview]: [string, string]): boolean {
	return version === undefined || (version.endsWith("-preview") ? version < preview : version < stable);
}

/** Whether it holds. */
export function holds(condition: EvidenceCondition, asked: Asked): Holds {
	if ("all" in condition) return every(condition.all.map((one) => holds(one, asked)));
	if ("any" in condition) return some(condition.any.map((one) => holds(one, asked)));
	if ("not" in condition) return opposite(holds(condition.not, asked));
	if ("kind" in condition) return asked.judged.file.kind === condition.kind;
	if ("olderThan" in condition) return isOlder(asked.resource?.apiVersion, condition.olderThan);
	if ("inFile" in condition) return asked.judged.once(condition, () => inFile(condition, asked));
	if ("pointedToBy" in condition) return pointedToBy(condition, asked);
	return onPath(condition, asked);
}
