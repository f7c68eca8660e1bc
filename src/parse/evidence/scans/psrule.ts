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

/** The rule with its module, which stands before the name or beside it; empty: not said. */
function ruleOf(row: Row): { module: string; name: string } {
	const parts = text(row, "rulename").split("\\");
	return { module: parts.length > 1 ? (parts[0] ?? "") : textIn(row, "info", "modulename"), name: parts.at(-1) ?? "" };
}

/** Rules of other modules may have any name: they are others. */
const isOfAzure = (module: string): boolean => module === "" || /^psrule\.rules\.azure\b/i.test(module);

/** One rule over one resource. */
export function psruleRow(row: Row): ScanRow {
	const outcome = text(row, "outcome").toLowerCase();
	const { module, name } = ruleOf(row);
	const named = resourceByName(
		textIn(row, "field", "subscriptionid"),
		textIn(row, "field", "resourcegroupname"),
		text(row, "targetname"),
	);
	const type = text(row, "targettype").toLowerCase();
	return {
		source: "psrule",
		ids: isOfAzure(module) ? [name, text(row, "ref")].filter(Boolean) : [`${module}\\${name}`],
		title: null,
		resource: resourceById(textIn(row, "field", "resourceid")) ?? { ...named, type },
		state: (Object.hasOwn(states, outcome) ? states[outcome] : undefined) ?? "other",
		place: row.place,
		day: null,
		kind: kindOf(row),
	};
}
