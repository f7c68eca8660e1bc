/** The schema of a lens file. Unknown fields are problems: in a file written by hand they are typing errors. */
import * as v from "valibot";
import type { Expression } from "../domain/lens/fact.ts";
import type { Lens } from "../domain/lens/lens.ts";
import { fullText, id, recordOf, type Same } from "./fields.ts";

const level = v.picklist(["high", "medium", "low"]);
const ids = v.array(id);
/** Only what a browser opens as a page may become a link. */
const url = v.pipe(fullText, v.regex(/^https?:\/\/\S+$/));
const links = v.array(v.strictObject({ id, url }));

const expression: v.GenericSchema<Expression> = v.lazy(() => expressionSchema);
const expressions = v.array(expression);

/** Named by the JSON Schema, since it holds itself. */
export const expressionSchema = v.union([
	id,
	v.strictObject({ all: expressions }),
	v.strictObject({ any: expressions }),
	v.strictObject({ not: expression }),
	v.strictObject({ fact: id, in: v.pipe(v.array(fullText), v.nonEmpty()) }),
]);

const shifts = v.array(v.strictObject({ when: expression, to: level }));

const severity = v.strictObject({ level, raise: v.exactOptional(shifts), lower: v.exactOptional(shifts) });

const kindOfFact = {
	id,
	type: v.picklist(["boolean", "enum"]),
	values: v.exactOptional(v.pipe(ids, v.minLength(2))),
};

const fact = v.strictObject({ ...kindOfFact, askWhen: v.exactOptional(expression) });

const formerFact = v.strictObject({ ...kindOfFact, replacedBy: v.pipe(ids, v.minLength(1)) });

const option = v.strictObject({
	id,
	implies: recordOf(v.picklist(["missing", "partial", "inPlace", "unknown"])),
	stance: v.exactOptional(v.picklist(["no", "partial", "yes"])),
	was: v.exactOptional(v.pipe(ids, v.minLength(1))),
});

const followUp = v.strictObject({
	id,
	facts: v.exactOptional(expression),
	stances: v.exactOptional(v.array(v.picklist(["no", "partial", "yes", "unknown"]))),
});

const tradeoff = v.strictObject({
	id: v.exactOptional(id),
	pillar: id,
	direction: v.picklist(["positive", "negative"]),
	strength: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
	source: v.exactOptional(id),
});

const unjudged = v.exactOptional(v.array(v.picklist(["severity", "effort"])));

const remainder = { severity, effort: level, unjudged, tradeoffs: v.exactOptional(v.array(tradeoff)) };

const askedItem = {
	id,
	pillar: id,
	topic: v.exactOptional(id),
	coverage: v.exactOptional(v.picklist(["full", "partial", "none"])),
	appliesWhen: expression,
	notApplicableNeedsReason: v.exactOptional(v.boolean()),
	since: v.exactOptional(fullText),
	from: v.exactOptional(id),
	remainder: v.exactOptional(v.strictObject(remainder)),
	parts: v.exactOptional(v.array(v.strictObject({ ...remainder, id, appliesWhen: v.exactOptional(expression) }))),
	recommendations: v.exactOptional(
		v.array(v.strictObject({ recommendation: id, link: v.picklist(["direct", "partial", "umbrella"]) })),
	),
	followUps: v.exactOptional(v.array(followUp)),
	evidence: v.exactOptional(ids),
	policies: v.exactOptional(ids),
	wafCodes: v.exactOptional(v.array(fullText)),
};

const options = v.pipe(v.array(option), v.minLength(2));

const choice = v.strictObject({
	id,
	ruleId: v.exactOptional(v.string()),
	isNoneOfThese: v.exactOptional(v.boolean()),
	links: v.exactOptional(links),
});

/** A condition that cannot be parsed is no fault of the file: it leaves its question undetermined. */
const rule = v.strictObject({
	condition: v.string(),
	risk: v.nullable(v.picklist(["NO_RISK", "MEDIUM_RISK", "HIGH_RISK"])),
});

const item = v.variant("kind", [
	v.strictObject({ ...askedItem, kind: v.picklist(["scale", "checklist"]), options }),
	v.strictObject({
		...askedItem,
		kind: v.literal("choices"),
		options: v.pipe(v.array(option), v.maxLength(0)),
		choices: v.array(choice),
		rules: v.array(rule),
	}),
]);

const recommendation = v.strictObject({
	id,
	pillar: id,
	askedIn: id,
	appliesWhen: expression,
	severity,
	effort: level,
	unjudged,
	changeImpact: v.exactOptional(v.picklist(["in-place", "recreate-compute", "recreate-workspace", "process"])),
	prerequisites: v.exactOptional(ids),
	prerequisiteItems: v.exactOptional(ids),
	sameActionAs: v.exactOptional(ids),
	alternativeTo: v.exactOptional(ids),
	tradeoffs: v.array(tradeoff),
	settings: v.exactOptional(v.array(fullText)),
	links: v.exactOptional(links),
	policies: v.exactOptional(ids),
	advisor: v.exactOptional(ids),
});

const tension = v.strictObject({
	id,
	kind: v.picklist(["mutually-exclusive", "alternative", "tension", "overlap", "synergy"]),
	between: v.pipe(ids, v.minLength(1)),
	items: v.exactOptional(ids),
	appliesWhen: v.exactOptional(expression),
	pulledBy: v.exactOptional(id),
	exclusiveUnless: v.exactOptional(expression),
	decideBy: v.exactOptional(ids),
	unverified: v.exactOptional(v.boolean()),
});

const incompatibility = v.strictObject({
	id,
	when: expression,
	inPlace: v.exactOptional(v.pipe(ids, v.minLength(1))),
	items: v.pipe(ids, v.minLength(1)),
});

const policy = v.strictObject({
	id,
	definitionId: fullText,
	release: v.picklist(["GA", "preview"]),
	edition: v.picklist(["current", "earlier", "none"]),
	proves: v.array(v.strictObject({ recommendation: id, proves: v.picklist(["all", "part", "hint"]) })),
	items: v.exactOptional(ids),
	hasCaveat: v.exactOptional(v.boolean()),
});

const notice = v.strictObject({
	id,
	kind: v.picklist(["aged", "edition"]),
	where: ids,
	when: v.exactOptional(expression),
	links: v.exactOptional(links),
});

/** The outermost object alone lets unknown fields pass, and drops them: editors put `$schema` there. */
export const lensSchema = v.object({
	schemaVersion: v.literal(1),
	id,
	version: fullText,
	languages: v.pipe(v.array(fullText), v.nonEmpty()),
	parts: v.exactOptional(v.pipe(v.array(v.strictObject({ id, version: fullText })), v.minLength(2))),
	edition: v.exactOptional(v.strictObject({ stamp: fullText, lastChanged: fullText, read: fullText })),
	facts: v.array(fact),
	presets: v.exactOptional(v.array(v.strictObject({ id, facts: recordOf(v.union([v.boolean(), id])) }))),
	formerFacts: v.exactOptional(v.array(formerFact)),
	derivedFacts: v.array(v.strictObject({ id, rule: expression })),
	pillars: v.pipe(
		v.array(v.strictObject({ id, code: v.exactOptional(fullText), spend: v.exactOptional(v.boolean()) })),
		v.minLength(1),
	),
	items: v.pipe(v.array(item), v.minLength(1)),
	recommendations: v.array(recommendation),
	tensions: v.array(tension),
	incompatibilities: v.exactOptional(v.array(incompatibility)),
	policies: v.array(policy),
	advisor: v.array(v.strictObject({ id, pillar: id, recommendations: ids, policy: v.exactOptional(id) })),
	notices: v.array(notice),
	sources: v.array(v.strictObject({ id, dated: v.exactOptional(fullText), urls: v.array(url) })),
});

// Does not compile once the schema and the domain's type drift apart.
true satisfies Same<v.InferOutput<typeof lensSchema>, Lens>;
