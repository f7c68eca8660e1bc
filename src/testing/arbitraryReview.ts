/** Reviews made up by chance, for property tests. */
import fc from "fast-check";
import type { Answer } from "../domain/review/answer.ts";
import type { Decision } from "../domain/review/decision.ts";
import type { KeptFile, ReviewEvidence } from "../domain/review/evidence.ts";
import { type Given, givenKinds } from "../domain/review/given.ts";
import { writePlaces } from "../domain/review/keptPlaces.ts";
import type { Review, Sheet, Status } from "../domain/review/review.ts";
import { stampOf } from "../domain/review/stamp.ts";
import type { Workload } from "../domain/review/workload.ts";

const text = fc.string({ unit: "binary", maxLength: 30 });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._:-]{0,20}$/).filter((name) => !(name in {}) && name !== "prototype");
const day = fc.constantFrom("", "2024-02-29", "2026-12-31");
const instant = fc
	.date({ min: new Date("1970-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString());
const key = fc.oneof(id, text).filter((name) => !["__proto__", "constructor", "prototype"].includes(name));
const entries = <V>(value: fc.Arbitrary<V>) => fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });

const stamp = fc.tuple(instant, fc.stringMatching(/^[0-9a-z]{1,12}$/)).map(([at, writer]) => stampOf(at, writer));
const listOf = <E extends { id: string }>(entry: fc.Arbitrary<E>, maxLength = 5) =>
	fc.uniqueArray(entry, { selector: (one) => one.id, maxLength });

const answer: fc.Arbitrary<Answer> = fc.record({
	choice: fc.oneof(
		fc.constant(null),
		fc.record({ kind: fc.constant("option" as const), option: id }),
		fc.constant({ kind: "dontKnow" as const }),
		fc.record({ kind: fc.constant("notApplicable" as const), reason: text }),
	),
	note: text,
	links: fc.uniqueArray(text),
	owner: text,
	due: day,
	decision: text,
	dissent: text,
	confidence: fc.constantFrom(null, "sure", "fairly", "guess"),
	evidenceSeen: fc.uniqueArray(id),
	flagged: fc.boolean(),
});

const decision: fc.Arbitrary<Decision> = fc.record({
	treatment: fc.constantFrom(null, "mitigate", "accept", "defer", "transfer"),
	owner: text,
	due: day,
	note: text,
	decision: text,
	reason: text,
	approver: text,
	expires: day,
	compensating: text,
	wonPillar: id,
	wonWhy: text,
	points: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100 })),
});

const status = fc.constantFrom<Status[]>("inPlace", "partial", "missing", "unknown", "notApplicable");

const sheet: fc.Arbitrary<Sheet> = fc.record({
	id,
	assessor: text,
	received: day,
	answers: entries(answer),
	set: entries(status),
});

const workload: fc.Arbitrary<Workload> = fc.record(
	{
		name: text,
		owner: text,
		description: text,
		criticality: fc.constantFrom("missionCritical", "standard", "experimental"),
		priorities: entries(fc.constantFrom(1, 2, 3, 4, 5)),
		facts: entries(fc.oneof(fc.boolean(), text)),
		target: fc.record({ band: fc.constantFrom("moderate" as const, "excellent" as const), day }),
		environment: text,
		regions: text,
		links: text,
	},
	{ requiredKeys: ["name", "owner", "description", "criticality", "priorities", "facts"] },
);

const bareReview: fc.Arbitrary<Review> = fc.record({
	formatVersion: fc.constant(3 as const),
	id,
	lens: fc.record({ id, version: fc.constant("1.0.0") }),
	createdAt: instant,
	changedAt: instant,
	touched: entries(instant),
	stamps: fc.dictionary(key, stamp, { maxKeys: 5, noNullPrototype: true }),
	askAgain: fc.uniqueArray(id),
	archived: fc.boolean(),
	label: text,
	sheetOf: fc.oneof(fc.constant(null), fc.record({ review: id, assessor: text })),
	workload,
	participants: listOf(
		fc.record(
			{ id, name: text, role: text, mustSign: fc.boolean(), handedOut: day },
			{ requiredKeys: ["id", "name", "role", "mustSign"] },
		),
	),
	answers: entries(answer),
	set: entries(status),
	decisions: entries(decision),
	tensionNotes: entries(text),
	votes: listOf(fc.record({ id, name: text, points: entries(fc.integer({ min: 0, max: 100 })) })),
	sheets: listOf(sheet, 2),
	planning: fc.record(
		{
			wish: fc.record({
				budget: fc.nat(500),
				aim: fc.constantFrom("riskFirst" as const, "mostWorth" as const),
				pinIn: fc.uniqueArray(id),
				pinOut: fc.uniqueArray(id),
				caps8: entries(fc.integer({ min: -50, max: 50 })),
				includeTreated: fc.boolean(),
			}),
			pointsPerWave: fc.integer({ min: 1, max: 100 }),
			scenarios: listOf(fc.record({ id, name: text, closed: fc.uniqueArray(id) })),
			adopted: fc.constantFrom(
				null,
				{ name: "P", day: "2026-11-22", closed: ["a"], pointsPerWave: 8, origin: "chosen" as const },
				{
					name: "P",
					day: "2026-11-22",
					closed: ["a"],
					pointsPerWave: 8,
					origin: "best" as const,
					otherAim: { aim: "mostWorth" as const, closed: ["b"] },
				},
			),
			pace: fc.record({
				weeks: fc.integer({ min: 1, max: 26 }),
				firstDay: day,
				breaks: fc.array(fc.record({ from: day, to: day }), { maxLength: 2 }),
			}),
		},
		{ requiredKeys: ["wish", "pointsPerWave", "scenarios", "adopted"] },
	),
});

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const keptFile: fc.Arbitrary<KeptFile> = fc.record({
	id,
	name: text,
	hash,
	bytes: fc.nat(),
	format: fc.constantFrom("arm-template", "azqr-json"),
	received: day,
	resources: fc.array(fc.record({ type: text, name: text, id: text }), { maxLength: 2 }),
	lines: fc.array(text, { maxLength: 2 }),
	findings: fc.array(
		fc.record({
			about: id,
			source: id,
			verdict: fc.constantFrom("inPlace" as const, "missing" as const, "unknown" as const),
			proof: fc.constantFrom("all" as const, "part" as const, "hint" as const),
			reason: id,
			kind: fc.constantFrom("intent" as const, "live" as const),
			day,
			setting: text,
			value: fc.oneof(fc.constant(null), text),
			on: fc
				.array(fc.record({ resource: fc.nat(9), line: fc.nat(99), place: text, text: fc.nat(3) }), { minLength: 1, maxLength: 2 })
				.map(writePlaces),
		}),
		{ maxLength: 2 },
	),
	unread: fc.array(fc.record({ place: text, what: text, why: id }), { maxLength: 2 }),
	leftOut: fc.nat(9),
});

const filled = <V>(value: fc.Arbitrary<V>) => entries(value).filter((some) => Object.keys(some).length > 0);

const given = fc
	.record(
		{
			id,
			item: id,
			text,
			kind: fc.constantFrom(null, ...givenKinds),
			day,
			covers: fc.uniqueArray(id, { maxLength: 2 }),
			file: fc.record({ name: text, type: text, bytes: fc.nat(), hash }),
		},
		{ requiredKeys: ["id", "item", "text", "kind", "day", "covers"] },
	)
	.map((one): Given => one);

const evidence: fc.Arbitrary<ReviewEvidence> = fc
	.record(
		{
			files: listOf(keptFile, 2).filter((files) => files.length > 0),
			accepted: filled(
				fc.record({
					status: fc.constantFrom("inPlace" as const, "partial" as const, "missing" as const),
					accepted: day,
					from: fc.array(fc.record({ name: text, hash: text, day, place: text }), { maxLength: 2 }),
				}),
			),
			reasons: filled(text),
			freshDays: fc.integer({ min: 1, max: 3650 }),
			moved: fc.array(fc.record({ from: text, to: text, isSame: fc.boolean() }), { minLength: 1, maxLength: 2 }),
			given: listOf(given, 2).filter((all) => all.length > 0),
			masks: fc.subarray(["subscriptions" as const, "names" as const, "addresses" as const]),
		},
		{ requiredKeys: [] },
	)
	.filter((said) => Object.keys(said).length > 0);

const asked = fc.option(fc.uniqueArray(id, { maxLength: 4 }), { nil: undefined });

const rated = fc.constantFrom(null, "high" as const, "medium" as const, "low" as const);
const ratings = filled(fc.record({ severity: rated, effort: rated, by: text }));

/** Any review that a file can hold, entries with an id once each. */
export const arbitraryReview: fc.Arbitrary<Review> = fc
	.tuple(bareReview, fc.option(evidence, { nil: undefined }), fc.option(ratings, { nil: undefined }), asked)
	.map(([review, said, judged, path]) => ({
		...review,
		...(path && { asked: path }),
		...(said && { evidence: said }),
		...(judged && { ratings: judged }),
	}));
