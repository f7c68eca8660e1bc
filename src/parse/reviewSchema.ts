/** The schema of a review of the newest format version. Unknown fields are dropped, links stay plain text. */
import * as v from "valibot";
import { givenKinds } from "../domain/review/given.ts";
import type { Review } from "../domain/review/review.ts";
import { instantIn } from "../domain/review/stamp.ts";
import { day, fullText, id, instant, isInstant, places, recordOf, rule, type Same, text } from "./fields.ts";

/** What the field `plumbline` of a review file says: it tells our files from any other JSON. */
export const reviewMarker = "review";

/** The same of a file that reviews begin from: a review without a name, decisions and days. */
export const templateMarker = "template";

export const workload = v.object({
	name: text,
	owner: text,
	description: text,
	criticality: v.picklist(["missionCritical", "standard", "experimental"]),
	priorities: recordOf(v.picklist([1, 2, 3, 4, 5])),
	facts: recordOf(v.union([v.boolean(), text])),
	target: v.exactOptional(v.object({ band: v.picklist(["moderate", "excellent"]), day })),
	environment: v.exactOptional(text),
	regions: v.exactOptional(text),
	links: v.exactOptional(text),
});

export const choice = v.variant("kind", [
	v.object({ kind: v.literal("option"), option: id }),
	v.object({ kind: v.literal("selection"), selected: v.array(id), notApplicable: v.array(id) }),
	v.object({ kind: v.literal("dontKnow") }),
	v.object({ kind: v.literal("notApplicable"), reason: text }),
]);

export const answer = v.object({
	choice: v.nullable(choice),
	note: text,
	links: v.array(text),
	owner: text,
	due: day,
	decision: text,
	dissent: text,
	confidence: v.nullable(v.picklist(["sure", "fairly", "guess"])),
	evidenceSeen: v.array(id),
	flagged: v.boolean(),
});

const decision = v.object({
	treatment: v.nullable(v.picklist(["mitigate", "accept", "defer", "transfer"])),
	owner: text,
	due: day,
	note: text,
	decision: text,
	reason: text,
	approver: text,
	expires: day,
	compensating: text,
	wonPillar: text,
	wonWhy: text,
	points: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
});

const ratedLevel = v.nullable(v.picklist(["high", "medium", "low"]));

const rating = v.object({ severity: ratedLevel, effort: ratedLevel, by: text });

const voter = v.object({ id, name: text, points: recordOf(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))) });

const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const ids = v.array(id);

const aim = v.picklist(["riskFirst", "mostWorth"]);

const wish = v.object({
	budget: points,
	aim,
	pinIn: ids,
	pinOut: ids,
	caps8: recordOf(v.pipe(v.number(), v.integer())),
	includeTreated: v.boolean(),
});

const adopted = v.object({
	name: text,
	day,
	closed: ids,
	pointsPerWave: points,
	origin: v.picklist(["best", "chosen"]),
	otherAim: v.exactOptional(v.object({ aim, closed: ids })),
});

const pace = v.object({
	weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(26)),
	firstDay: day,
	breaks: v.array(v.object({ from: day, to: day })),
});

const planning = v.object({
	wish,
	pointsPerWave: points,
	pace: v.exactOptional(pace),
	scenarios: v.array(v.object({ id, name: text, closed: ids })),
	adopted: v.nullable(adopted),
});

export const status = v.picklist(["inPlace", "partial", "missing", "unknown", "notApplicable"]);

const sheet = v.object({ id, assessor: text, received: day, answers: recordOf(answer), set: recordOf(status) });

/** An instant in UTC with milliseconds, then a writer's id (src/domain/review/stamp.ts). */
export const stamp = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z [0-9a-z]{1,32}$/),
	rule("notAnInstant", (text) => isInstant(instantIn(text))),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const scanEntry = v.object({
	scanner: v.picklist(["azqr", "policy", "advisor", "psrule"]),
	id: text,
	assignment: v.exactOptional(text),
	reference: v.exactOptional(text),
});

const keptFinding = v.object({
	about: id,
	source: id,
	verdict: v.picklist(["inPlace", "missing", "unknown"]),
	proof: v.picklist(["all", "part", "hint"]),
	reason: id,
	kind: v.picklist(["intent", "live"]),
	day,
	setting: text,
	value: v.nullable(text),
	isPartial: v.exactOptional(v.literal(true)),
	hasCaveat: v.exactOptional(v.literal(true)),
	isByAbsence: v.exactOptional(v.literal(true)),
	entry: v.exactOptional(scanEntry),
	on: places,
});

export const keptFile = v.object({
	id,
	name: text,
	hash,
	bytes: count,
	format: id,
	received: day,
	resources: v.array(v.object({ type: text, name: text, id: text })),
	lines: v.array(text),
	findings: v.array(keptFinding),
	unread: v.array(v.object({ place: text, what: text, why: id, n: v.exactOptional(count) })),
	leftOut: count,
});

const acceptedFrom = v.object({
	status: v.picklist(["inPlace", "partial", "missing"]),
	accepted: day,
	from: v.array(v.object({ name: text, hash: text, day, place: text })),
});

export const given = v.object({
	id,
	item: id,
	text,
	kind: v.nullable(v.picklist(givenKinds)),
	day,
	covers: v.array(id),
	file: v.exactOptional(v.object({ name: text, type: text, bytes: count, hash })),
});

const evidence = v.object({
	files: v.exactOptional(v.array(keptFile)),
	accepted: v.exactOptional(recordOf(acceptedFrom)),
	reasons: v.exactOptional(recordOf(text)),
	freshDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
	masks: v.exactOptional(v.array(v.picklist(["subscriptions", "names", "addresses"]))),
	moved: v.exactOptional(v.array(v.object({ from: text, to: text, isSame: v.boolean() }))),
	given: v.exactOptional(v.array(given)),
});

export const lensReference = v.object({ id, version: fullText });

export const reviewSchema = v.object({
	formatVersion: v.literal(3),
	id,
	lens: lensReference,
	moreLenses: v.exactOptional(v.array(lensReference)),
	lensOut: v.exactOptional(v.literal(true)),
	joined: v.exactOptional(recordOf(id)),
	createdAt: instant,
	changedAt: instant,
	touched: recordOf(instant),
	stamps: v.record(text, stamp),
	askAgain: v.array(id),
	asked: v.exactOptional(v.array(id)),
	archived: v.boolean(),
	label: text,
	openReason: v.exactOptional(text),
	sheetOf: v.nullable(v.object({ review: id, assessor: text })),
	workload,
	participants: v.array(v.object({ id, name: text, role: text, mustSign: v.boolean(), handedOut: v.exactOptional(day) })),
	answers: recordOf(answer),
	set: recordOf(status),
	decisions: recordOf(decision),
	ratings: v.exactOptional(recordOf(rating)),
	tensionNotes: recordOf(text),
	votes: v.array(voter),
	sheets: v.array(sheet),
	planning,
	evidence: v.exactOptional(evidence),
});

// Does not compile once the schema and the domain's type drift apart.
true satisfies Same<v.InferOutput<typeof reviewSchema>, Review>;
