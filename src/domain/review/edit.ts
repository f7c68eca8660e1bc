/** What an edit of a review was about, derived from the versions before and after it. */

import { changedKeys as touched } from "../kept.ts";
import { type Answer, findAnswer } from "./answer.ts";
import { type Decision, findDecision } from "./decision.ts";
import type { KeptFile } from "./evidence.ts";
import type { Given } from "./given.ts";
import { isSame, type ReviewPart } from "./parts.ts";
import type { Planning, PlanWish } from "./planning.ts";
import { findRating, type Rating } from "./rating.ts";
import type { Review } from "./review.ts";
import type { Workload } from "./workload.ts";

/** "reason": why an item does not apply, which is a part of the choice. */
export type AnswerField = keyof Answer | "reason";

export type WorkloadField = Exclude<keyof Workload, "priorities" | "facts">;

/** "pins": gaps that must be in a plan, or may not. */
export type PlanningField = Exclude<keyof Planning, "wish"> | Exclude<keyof PlanWish, "pinIn" | "pinOut"> | "pins";

/** An edit of one thing. */
export type SingleEdit =
	| { kind: "answer"; item: string; field: AnswerField }
	/** Whether a newer lens asks an item again; not where it was answered anew, which says it already. */
	| { kind: "askAgain"; item: string }
	| { kind: "status"; requirement: string }
	| { kind: "decision"; requirement: string; field: keyof Decision }
	| { kind: "rating"; requirement: string; field: keyof Rating }
	| { kind: "tensionNote"; tension: string }
	| { kind: "workload"; field: WorkloadField }
	| { kind: "fact"; fact: string }
	| { kind: "priority"; pillar: string }
	/** `id`: the one of them that changed; null where one came, went or moved, or several changed. */
	| { kind: "participants" | "votes" | "sheets"; id: string | null }
	| { kind: "planning"; field: PlanningField }
	/** Why what was said stands though a resource shows something else. */
	| { kind: "evidenceReason"; requirement: string }
	| { kind: "evidenceFiles" | "freshDays" | "masks" | "moved" }
	/** `id`: the piece of evidence of which something else is said; null where it came or went. */
	| { kind: "given"; item: string; id: string | null }
	| { kind: "label" | "openReason" | "archived" | "lens" | "moreLenses" | "joined" | "sheetOf" | "asked" };

/** What an edit was about; of several things at once, the one that matters most comes first. */
export type Edit = SingleEdit | { kind: "several"; edits: SingleEdit[] };

type Differences = { [Part in ReviewPart]: (before: Review, after: Review) => SingleEdit[] };

/** By part of a review, in the order in which edits of several parts are named. */
const differences: Differences = {
	lens: simple("lens"),
	moreLenses: simple("moreLenses"),
	lensOut: ({ lensOut: before }, { lensOut: after }) => (before === after ? [] : [{ kind: "moreLenses" }]),
	joined: simple("joined"),
	sheetOf: simple("sheetOf"),
	sheets: listed("sheets"),
	planning: (before, after) => planningEdits(before.planning, after.planning),
	votes: listed("votes"),
	workload: (before, after) => workloadEdits(before.workload, after.workload),
	answers: (before, after) =>
		touched(before.answers, after.answers).flatMap((item) =>
			answerEdits(item, findAnswer(before, item), findAnswer(after, item)),
		),
	decisions: (before, after) =>
		touched(before.decisions, after.decisions).flatMap((requirement) =>
			changedFields(findDecision(before, requirement), findDecision(after, requirement)).map(
				(field): SingleEdit => ({ kind: "decision", requirement, field }),
			),
		),
	ratings: (before, after) =>
		touched(before.ratings ?? {}, after.ratings ?? {}).flatMap((requirement) =>
			changedFields(findRating(before, requirement), findRating(after, requirement)).map(
				(field): SingleEdit => ({ kind: "rating", requirement, field }),
			),
		),
	set: (before, after) => changedKeys(before.set, after.set).map((requirement) => ({ kind: "status", requirement })),
	tensionNotes: (before, after) =>
		changedKeys(before.tensionNotes, after.tensionNotes).map((tension) => ({ kind: "tensionNote", tension })),
	askAgain: (before, after) =>
		[...new Set([...before.askAgain, ...after.askAgain])]
			.filter((item) => before.askAgain.includes(item) !== after.askAgain.includes(item))
			.filter((item) => isSame(findAnswer(before, item), findAnswer(after, item)))
			.map((item) => ({ kind: "askAgain", item })),
	asked: simple("asked"),
	participants: listed("participants"),
	label: simple("label"),
	openReason: simple("openReason"),
	archived: simple("archived"),
	evidence: evidenceEdits,
};

/** What lies between two versions of a review; null: nothing that anybody said. */
export function describeEdit(before: Review, after: Review): Edit | null {
	const edits = Object.values(differences).flatMap((find) => find(before, after));
	const [first, second] = edits;
	return second ? { kind: "several", edits } : (first ?? null);
}

const typedFields: ReadonlySet<string> = new Set<AnswerField | keyof Decision | WorkloadField | PlanningField>([
	...(["note", "reason", "owner", "due", "decision", "dissent"] satisfies AnswerField[]),
	...(["approver", "expires", "compensating", "wonWhy", "points"] satisfies (keyof Decision)[]),
	...(["name", "description"] satisfies WorkloadField[]),
	...(["budget", "pointsPerWave", "pace"] satisfies PlanningField[]),
]);

/** Whether an edit is a keystroke of a text or a number; a choice is whole by itself. */
export function isTyped(edit: Edit): boolean {
	if ("field" in edit) return typedFields.has(edit.field);
	if ("id" in edit) return edit.id !== null;
	return ["tensionNote", "label", "evidenceReason", "freshDays"].includes(edit.kind);
}

/** Whether two edits are about the same field of the same thing. */
export const isSameEdit = (a: Edit, b: Edit): boolean => isSame(a, b);

function simple(kind: "asked" | "label" | "openReason" | "archived" | "lens" | "moreLenses" | "joined" | "sheetOf") {
	return (before: Review, after: Review): SingleEdit[] => (isSame(before[kind], after[kind]) ? [] : [{ kind }]);
}

function listed(kind: "participants" | "votes" | "sheets") {
	return (before: Review, after: Review): SingleEdit[] => {
		const [former, latter] = [before[kind], after[kind]];
		if (isSame(former, latter)) return [];
		const isSameList = former.length === latter.length && former.every(({ id }, place) => latter[place]?.id === id);
		const [changed, ...others] = isSameList ? former.filter((entry, place) => !isSame(entry, latter[place])) : [];
		return [{ kind, id: changed && others.length === 0 ? changed.id : null }];
	};
}

/** What was accepted is told as a status; only where that was the same before, it is told of here. */
function evidenceEdits({ evidence: before = {}, ...former }: Review, { evidence: after = {}, ...latter }: Review): SingleEdit[] {
	const files = hasSameFiles(before.files ?? [], after.files ?? []) ? [] : [{ kind: "evidenceFiles" } as const];
	const accepted = changedKeys(before.accepted ?? {}, after.accepted ?? {}).filter((id) => former.set[id] === latter.set[id]);
	const reasons = changedKeys(before.reasons ?? {}, after.reasons ?? {});
	return [
		...files,
		...accepted.map((requirement): SingleEdit => ({ kind: "status", requirement })),
		...reasons.map((requirement): SingleEdit => ({ kind: "evidenceReason", requirement })),
		...(before.freshDays === after.freshDays ? [] : [{ kind: "freshDays" } as const]),
		...(isSame(before.masks, after.masks) ? [] : [{ kind: "masks" } as const]),
		...(isSame(before.moved, after.moved) ? [] : [{ kind: "moved" } as const]),
		...givenEdits(before.given ?? [], after.given ?? []),
	];
}

/** One after the other: files are large, and mostly the very same. */
const hasSameFiles = (before: readonly KeptFile[], after: readonly KeptFile[]): boolean =>
	before.length === after.length && before.every((file, place) => isSame(file, after[place]));

function givenEdits(before: readonly Given[], after: readonly Given[]): SingleEdit[] {
	const [former, latter] = [byId(before), byId(after)];
	return changedKeys(former, latter).flatMap((id): SingleEdit[] => {
		const one = former[id] ?? latter[id];
		return one ? [{ kind: "given", item: one.item, id: former[id] && latter[id] ? id : null }] : [];
	});
}

const byId = (given: readonly Given[]): Record<string, Given> => Object.fromEntries(given.map((one) => [one.id, one]));

/** How sure one is goes with the answer it was said of. */
function answerEdits(item: string, before: Answer, after: Answer): SingleEdit[] {
	const bothExcused = before.choice?.kind === "notApplicable" && after.choice?.kind === "notApplicable";
	const changed = changedFields(before, after);
	const fields = changed.includes("choice") ? changed.filter((field) => field !== "confidence") : changed;
	return fields.map((field) => ({ kind: "answer", item, field: field === "choice" && bothExcused ? "reason" : field }));
}

function workloadEdits(before: Workload, after: Workload): SingleEdit[] {
	const fields = changedFields(before, after).flatMap((field): SingleEdit[] =>
		field === "facts" || field === "priorities" ? [] : [{ kind: "workload", field }],
	);
	const facts = changedKeys(before.facts, after.facts).map((fact): SingleEdit => ({ kind: "fact", fact }));
	const pillars = changedKeys(before.priorities, after.priorities);
	return [...fields, ...facts, ...pillars.map((pillar): SingleEdit => ({ kind: "priority", pillar }))];
}

/** What one wave can take also stands in the adopted plan, and is one thing. */
function planningEdits(before: Planning, after: Planning): SingleEdit[] {
	const adopted = before.adopted && after.adopted && { ...before.adopted, pointsPerWave: after.adopted.pointsPerWave };
	const own = changedFields({ ...before, adopted: adopted ?? before.adopted }, after).filter((field) => field !== "wish");
	const wished = changedFields(before.wish, after.wish).map((field) =>
		field === "pinIn" || field === "pinOut" ? "pins" : field,
	);
	const fields = [...own.toReversed(), ...new Set(wished)];
	return fields.map((field) => ({ kind: "planning", field }));
}

function changedFields<T extends object>(before: T, after: T): Extract<keyof T, string>[] {
	if (before === after) return [];
	return (keysOf(before, after) as Extract<keyof T, string>[]).filter((field) => !isSame(before[field], after[field]));
}

function keysOf(before: object, after: object): string[] {
	return before === after ? [] : [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function changedKeys(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
	const [former, latter] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	return keysOf(before, after).filter((key) => !isSame(former.get(key), latter.get(key)));
}
