/** The schema of the rules of evidence that a lens carries. */
import * as v from "valibot";
import type { EvidenceCondition, EvidenceRules, ScanRule } from "../../domain/evidence/evidenceRules.ts";
import { fullText, id, recordOf, type Same } from "../fields.ts";

const proof = v.picklist(["all", "part", "hint"]);
const kind = v.picklist(["intent", "live"]);
const path = v.pipe(v.string(), v.regex(/^[\w.]*$/), v.maxLength(200));
const fullPath = v.pipe(path, v.nonEmpty());
/** Such as `Microsoft.Storage/storageAccounts`. */
const type = v.pipe(fullText, v.regex(/^[\w.]+\/[\w./]+$/));
const value = v.union([v.string(), v.number(), v.boolean()]);
const texts = v.pipe(v.array(fullText), v.nonEmpty());

const condition: v.GenericSchema<EvidenceCondition> = v.lazy(() => evidenceConditionSchema);
const conditions = v.pipe(v.array(condition), v.nonEmpty());

/** Named by the JSON Schema, since it holds itself. */
export const evidenceConditionSchema: v.GenericSchema<EvidenceCondition> = v.union([
	v.strictObject({ all: conditions }),
	v.strictObject({ any: conditions }),
	v.strictObject({ not: condition }),
	v.strictObject({ path, in: texts }),
	v.strictObject({ path, has: fullText }),
	v.strictObject({ path, isSet: v.boolean() }),
	v.strictObject({ path, above: v.union([v.number(), v.strictObject({ path: fullPath })]) }),
	v.strictObject({ path, atLeast: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
	v.strictObject({ path, some: condition }),
	v.strictObject({ path, every: condition }),
	v.strictObject({ path, pointsToType: type }),
	v.strictObject({ kind }),
	v.strictObject({ olderThan: v.tuple([fullText, fullText]) }),
	v.strictObject({ inFile: id, where: v.exactOptional(condition) }),
	v.strictObject({ pointedToBy: id, list: v.exactOptional(fullPath), link: fullPath, where: v.exactOptional(condition) }),
]);

const group = v.strictObject({
	types: v.pipe(v.array(type), v.nonEmpty()),
	where: v.exactOptional(condition),
	outOfScope: v.exactOptional(condition),
	namedBy: v.exactOptional(v.strictObject({ group: id, path: fullPath })),
});

const reason = v.picklist([
	"literal",
	"mayBeDefinedElsewhere",
	"defaultDependsOnPrivateLink",
	"defaultDependsOnManagedNetwork",
	"firewallDeniesEndpointOpen",
	"incompleteEncryption",
	"zonesNotSet",
	"zonesNotInFile",
	"needsJudgement",
	"liveHasNoOrigin",
	"hiddenByOlderVersion",
	"awaitsApproval",
]);

const step = v.strictObject({
	when: v.exactOptional(condition),
	shows: v.picklist(["yes", "no", "open", "leave"]),
	isPartial: v.exactOptional(v.literal(true)),
	reason: v.exactOptional(reason),
});

const claims = v.pipe(v.array(v.strictObject({ id, good: proof, bad: proof })), v.nonEmpty());

const check = v.strictObject({
	id,
	about: claims,
	combine: v.picklist(["every", "some", "twoValues"]),
	parts: v.pipe(v.array(v.strictObject({ of: id, setting: path, steps: v.pipe(v.array(step), v.nonEmpty()) })), v.nonEmpty()),
});

const setting = {
	to: fullPath,
	from: v.exactOptional(fullPath),
	as: v.exactOptional(recordOf(value)),
	otherwise: v.exactOptional(value),
	value: v.exactOptional(value),
	only: v.exactOptional(v.strictObject({ from: fullPath, is: v.string() })),
};

/** A list of blocks becomes a list of entries, not a list of lists. */
const terraformSetting = v.strictObject({ ...setting, each: v.exactOptional(v.array(v.strictObject(setting))) });

const terraformType = v.strictObject({ type, extends: v.exactOptional(fullPath), settings: v.array(terraformSetting) });

const scan = v.strictObject({
	id,
	source: v.picklist(["azqr", "policy", "advisor", "psrule"]),
	ids: v.exactOptional(texts),
	titles: v.exactOptional(texts),
	about: claims,
	hasCaveat: v.exactOptional(v.literal(true)),
	queriedTypes: v.exactOptional(v.array(type)),
	isNeverChecked: v.exactOptional(v.literal(true)),
	goodNeedsCompute: v.exactOptional(fullText),
	parameter: v.exactOptional(v.strictObject({ name: fullText, is: fullText })),
});

/** The rules of a lens, as its file `evidence.json` holds them. */
export const evidenceRulesSchema = v.strictObject({
	schemaVersion: v.literal(1),
	groups: recordOf(group),
	checks: v.array(check),
	terraform: recordOf(terraformType),
	scans: v.array(scan),
});

type Parsed = Omit<v.InferOutput<typeof evidenceRulesSchema>, "schemaVersion">;

// The schema reads exactly what the domain knows.
true satisfies Same<Parsed["scans"][number], ScanRule>;
true satisfies Parsed extends EvidenceRules ? true : false;
