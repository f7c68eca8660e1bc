/** What kind of evidence a JSON file is, told by its content (azure-ml-evidence section 2, scan-outputs section 2). */
import { spelledIn } from "../../domain/evidence/found.ts";
import { withOpenCells } from "./jsonCells.ts";
import { isPaged, listRows } from "./listRows.ts";

/** Kinds of files, as the format documents name them. */
export type EvidenceFormat =
	| "arm-template"
	| "arm-parameters"
	| "terraform-plan"
	| "terraform-state"
	| "resource-graph"
	| "rest-list"
	| "az-resource-show"
	| "az-resource-list"
	| "azqr-json"
	| "advisor-json"
	| "policy-states-json"
	| "psrule-json"
	| "wara-json"
	| "azqr-xlsx"
	| "azqr-csv"
	| "advisor-csv"
	| "policy-states-csv"
	| "psrule-csv"
	| "defender-csv"
	| "resource-graph-csv";

/** Files that we know and cannot read: what to ask for instead is told by these words. */
export type RefusedFormat = "azMlShow" | "azqrRules" | "psruleSummary" | "policySummary" | "terraformFile" | "sarif";

type Members = Record<string, unknown>;

export const isObject = (value: unknown): value is Members =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A text in lower case; of anything else an empty one. */
export const lowerText = (value: unknown): string => (typeof value === "string" ? value.toLowerCase() : "");

/** A member by its name, without regard to case. */
export function memberOf(object: Members, name: string): unknown {
	const key = spelledIn(object, name);
	return key === undefined ? undefined : object[key];
}

const has = (object: Members, ...names: string[]): boolean => names.every((name) => spelledIn(object, name) !== undefined);

/** How many entries of a list are looked at: it may begin with one of another kind. */
const looked = 50;

const someRow = (list: unknown, holds: (row: Members) => boolean): boolean =>
	Array.isArray(list) && list.slice(0, looked).some((row) => isObject(row) && holds(row));

/** A row, or what it nests under `properties`, also where that is a JSON text. */
const bare = (row: Members): Members[] => {
	const { properties } = withOpenCells(row);
	return isObject(properties) ? [row, properties] : [row];
};

const azqrTables = [
	"recommendations",
	"impacted",
	"inventory",
	"resourceType",
	"outOfScope",
	"azurePolicy",
	"defenderRecommendations",
	"advisor",
];

const isAzqr = (data: Members): boolean =>
	azqrTables.filter((name) => Object.hasOwn(data, name)).length > 1 &&
	azqrTables.some((name) => someRow(data[name], (row) => has(row, "recommendationId") || has(row, "resourceId")));

const isAdvisor = (row: Members): boolean =>
	lowerText(memberOf(row, "type")) === "microsoft.advisor/recommendations" ||
	bare(row).some((one) => has(one, "recommendationTypeId", "impactedField"));

const isPolicyState = (row: Members): boolean => bare(row).some((one) => has(one, "policyDefinitionId", "complianceState"));

/** A resource; PowerShell writes its type and id by other names. */
const isResource = (row: Members): boolean =>
	has(row, "type", "properties") || has(row, "resourceType", "resourceId", "properties");

const isOutcome = (row: Members): boolean => has(row, "ruleName", "outcome", "targetName");

/** A list of results, whatever holds it. */
export function ofRows(list: unknown): "advisor-json" | "policy-states-json" | null {
	if (someRow(list, isAdvisor)) return "advisor-json";
	if (someRow(list, (row) => isPolicyState(row) && !has(row, "timeStamp", "policyDisplayName"))) return "policy-states-json";
	return null;
}

function ofList(list: unknown[]): EvidenceFormat | RefusedFormat | null {
	const rows = ofRows(list);
	if (rows) return rows;
	if (someRow(list, isOutcome)) return "psrule-json";
	if (someRow(list, (row) => has(row, "ruleName", "pass", "fail"))) return "psruleSummary";
	if (someRow(list, (row) => has(row, "recommendationId", "recommendation", "learnMoreUrl") && !has(row, "resourceId")))
		return "azqrRules";
	if (tableOf(list)) return "azqr-json";
	if (someRow(list, isResource)) return "az-resource-list";
	if (someRow(list, isSummary)) return "policySummary";
	return someRow(list, isAzMl) ? "azMlShow" : null;
}

/** PowerShell writes a list of one as the one. */
function ofOne(data: Members): EvidenceFormat | RefusedFormat | null {
	if (has(data, "$schema", "runs") && lowerText(data.$schema).includes("sarif")) return "sarif";
	if (isSummary(data)) return "policySummary";
	return isOutcome(data) ? "psrule-json" : ofRows([data]);
}

/** Which table of azqr a bare list is, by the columns that it alone has. */
export function tableOf(list: unknown): string | null {
	const columns: [table: string, ...columns: string[]][] = [
		["impacted", "validatedUsing", "recommendationId", "resourceId"],
		["recommendations", "implemented", "numberOfImpactedResources", "recommendationId"],
		["azurePolicy", "policyDisplayName", "complianceState", "timeStamp"],
		["defenderRecommendations", "recommendationSeverity", "recommendationName", "resourceId"],
		["advisor", "description", "category", "impact", "resourceId", "recommendationId"],
		["inventory", "skuName", "sLA", "resourceId"],
	];
	return columns.find(([, ...names]) => someRow(list, (row) => has(row, ...names)))?.[0] ?? null;
}

/**
 * What `az ml` prints: names with underscores, or settings beside the id of a resource of Machine Learning with no `properties` around
 * them. The list of resources that `az resource list` prints has the full type there.
 */
const isAzMl = (data: Members): boolean =>
	has(data, "creation_context") ||
	has(data, "provisioning_state") ||
	(/\/providers\/microsoft\.machinelearningservices\//.test(lowerText(memberOf(data, "id"))) &&
		!has(data, "properties") &&
		!lowerText(memberOf(data, "type")).includes("/"));

const schemaName = (data: Members): string =>
	typeof data.$schema === "string" ? (data.$schema.split("/").at(-1)?.toLowerCase() ?? "") : "";

function ofTemplate(data: Members): EvidenceFormat | null {
	const schema = schemaName(data);
	const isTemplate = /^(subscription|managementgroup|tenant)?deploymenttemplate\.json#?$/.test(schema);
	if (isTemplate || (has(data, "resources", "contentVersion") && !schema.includes("parameters"))) return "arm-template";
	if (/deploymentparameters\.json#?$/.test(schema)) return "arm-parameters";
	const { parameters } = data;
	const isValues = isObject(parameters) && Object.values(parameters).some((one) => isObject(one) && has(one, "value"));
	return isValues && !has(data, "resources") ? "arm-parameters" : null;
}

/** A state as Terraform keeps it has serial and lineage, and no version of a printed format. */
function ofTerraform(data: Members): EvidenceFormat | RefusedFormat | null {
	if (has(data, "terraform_version", "serial", "lineage")) return "terraformFile";
	if (!has(data, "format_version")) return null;
	return has(data, "planned_values") ? "terraform-plan" : has(data, "values") ? "terraform-state" : null;
}

const isTable = (data: unknown): boolean => isObject(data) && Array.isArray(data.columns) && isPaged(data);

/** Counts by assignment, which `az policy state summarize` prints. */
const isSummary = (row: Members): boolean => has(row, "results", "policyAssignments");

/** Lists of resources. A list may be empty: there is nothing, which is an answer, too. */
function ofResources(data: Members): EvidenceFormat | RefusedFormat | null {
	if (isAzMl(data)) return "azMlShow";
	const isQuery = has(data, "count") || has(data, "total_records") || has(data, "totalRecords");
	if ((Array.isArray(data.data) && isQuery) || isTable(data) || isTable(data.data)) return "resource-graph";
	if (someRow(data.value, isSummary)) return "policySummary";
	if (Array.isArray(data.value)) return "rest-list";
	return isResource(data) && (has(data, "id") || has(data, "ResourceId") || has(data, "name")) ? "az-resource-show" : null;
}

const rawRows = (data: unknown): unknown[] => listRows(data).map(({ raw }) => raw);

/** The kind of a JSON file, or null where it is no evidence. */
export function tellKind(data: unknown): EvidenceFormat | RefusedFormat | null {
	if (Array.isArray(data)) return ofList(isPaged(data) ? rawRows(data) : data);
	if (!isObject(data)) return null;
	if (isAzqr(data)) return "azqr-json";
	if (has(data, "scriptDetails", "impactedResources")) return "wara-json";
	const rows = ofRows(isPaged(data) ? rawRows(data) : (data.value ?? data.data)) ?? ofOne(data);
	return rows ?? ofTemplate(data) ?? ofTerraform(data) ?? ofResources(data);
}
