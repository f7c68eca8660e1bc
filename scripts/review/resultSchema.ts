/** What `review score` and `review check` print: a result for pipelines. Its JSON Schema is `public/schemas/result.schema.json`. */
import * as v from "valibot";

/** What the field `plumbline` of a result says. */
const resultMarker = "result";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const percent = v.pipe(count, v.maxValue(100));

/** Whole points from 0 to 100: `low` if all that nobody knows were missing, `high` if it were in place. */
const score = v.object({
	low: percent,
	high: percent,
	/** Words of both ends, the low one first; null: too early to say. */
	bands: v.nullable(v.array(v.picklist(["critical", "moderate", "excellent"]))),
});

const statement = v.object({ kind: v.string(), item: v.string(), requirement: v.nullable(v.string()), reason: v.string() });

/** One criterion of `review check`, what it asked for and what was found. */
const criterion = v.object({ name: v.string(), wanted: v.string(), found: v.string(), holds: v.boolean() });

export const resultSchema = v.object({
	plumbline: v.literal(resultMarker),
	formatVersion: v.literal(1),
	review: v.object({ id: v.string(), name: v.string(), changedAt: v.string() }),
	lens: v.object({ id: v.string(), version: v.string() }),
	/** ISO day that the figures hold for. */
	today: v.string(),
	overall: v.nullable(score),
	pillars: v.array(v.object({ id: v.string(), score: v.nullable(score) })),
	risks: v.object({ high: count, medium: count, low: count }),
	/** Whole percent of the severity weight that is known, rounded down. */
	known: percent,
	gaps: v.array(
		v.object({
			id: v.string(),
			item: v.string(),
			status: v.picklist(["missing", "partial"]),
			risk: v.picklist(["high", "medium", "low"]),
			pillars: v.array(v.string()),
			points: count,
		}),
	),
	contradictions: v.array(statement),
	/** Null: no file of evidence was ever taken in. */
	evidence: v.nullable(
		v.object({
			files: v.array(
				v.object({ name: v.string(), hash: v.string(), format: v.string(), seen: v.string(), isStale: v.boolean() }),
			),
			share: v.object({ confirmed: percent, attested: percent, unvouched: percent }),
			confirmed: v.array(v.string()),
			proposed: v.array(v.object({ requirement: v.string(), status: v.string() })),
		}),
	),
	/** Of `review check`, in the order in which they were given. */
	criteria: v.optional(v.array(criterion)),
});

export type ReviewResult = v.InferOutput<typeof resultSchema>;
export type Criterion = v.InferOutput<typeof criterion>;
