/** Outcomes of PSRule for Azure. */
import type { EvidenceKind } from "../../../domain/evidence/resource.ts";
import type { RowState, ScanRow } from "../../../domain/evidence/scanRow.ts";
import { isObject, lowerText } from "../tellKind.ts";
import { type Row, resourceById, resourceByName, text, textIn } from "./rows.ts";

/** PSRule's own words, and the numbers that PowerShell's `ConvertTo-Json` writes for them (RuleOutcome.cs). */
const states: Record<string, RowState> = {
	pass: "good",
	fail: "bad",
	error: "error",
	none: "notEvaluated",
	"0": "notEvaluated",
	"1": "bad",
	"2": "good",
	"4": "error",
};

/** The subscription that PSRule writes where it unfolds a template. */
const templateSubscription = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** Templates show what was planned; resources exported from a subscription what is. A table does not say: the weaker of both. */
function kindOf(row: Row): EvidenceKind {
	const sources = row.cells.get("source");
	const files = (Array.isArray(sources) ? sources : []).map((one) => (isObject(one) ? lowerText(one.file) : ""));
	const isCode = files.some((file) => /\.(bicep|bicepparam|parameters\.json|template\.json|deploy\.json)$/i.test(file));
	const subscription = textIn(row, "field", "subscriptionid");
	const isTable = !row.cells.has("field") && !row.cells.has("source");
	const isTemplate = subscription === templateSubscription || textIn(row, "field", "resourceid").includes(templateSubscription);
	return isCode || isTable || isTemplate ? "intent" : "live";
}

/** One rule over one resource. */
export function psruleRow(row: Row): ScanRow {
	const outcome = text(row, "outcome").toLowerCase();
	const named = resourceByName(
		textIn(row, "field", "subscriptionid"),
		textIn(row, "field", "resourcegroupname"),
		text(row, "targetname"),
	);
	const type = text(row, "targettype").toLowerCase();
	return {
		source: "psrule",
		ids: [text(row, "rulename"), text(row, "ref")].filter(Boolean),
		title: null,
		resource: resourceById(textIn(row, "field", "resourceid")) ?? { ...named, type },
		state: (Object.hasOwn(states, outcome) ? states[outcome] : undefined) ?? "other",
		place: row.place,
		day: null,
		kind: kindOf(row),
	};
}
