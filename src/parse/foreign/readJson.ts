/** JSON from elsewhere: told apart by its top level, whatever the name of the file says. */
import { failure, type Problem, problem, type Result, success } from "../../domain/result.ts";
import { readAwsLens } from "../aws-lens/readAwsLens.ts";
import { readAzureChecklist } from "../azure-checklist/readAzureChecklist.ts";
import { parseJson } from "../json.ts";
import { checkTexts, has, isEntry, member } from "./fields.ts";
import type { ForeignContent } from "./foreignContent.ts";
import type { Warn } from "./warning.ts";

/** What a JSON text holds, or why it cannot be taken. `size` is that of the file in bytes. */
export function readJson(text: string, fileName: string, size: number, warn: Warn): Result<ForeignContent> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const data = parsed.value;
	const refused = refusalOf(data);
	if (refused) return failure(refused);
	const checked = checkTexts(data, warn);
	if (!checked.ok) return checked;
	if (has(data, "items")) {
		const checklist = readAzureChecklist(data, fileName, warn);
		return checklist.ok ? success({ format: "azureChecklist", content: checklist.value }) : checklist;
	}
	const lens = readAwsLens(data, size, warn);
	return lens.ok ? success({ format: "awsCustomLens", content: lens.value }) : lens;
}

/** Why a value is no content of a known format; null where it is. */
function refusalOf(data: unknown): Problem | null {
	if (!isEntry(data)) return problem("unknownFormat", "", { found: topLevelOf(data) });
	if (isOurs(data)) return problem("unknownFormat", "", { found: topLevelOf(data) });
	const [hasItems, hasPillars] = [has(data, "items"), Array.isArray(member(data, "pillars"))];
	if (hasItems && hasPillars) return problem("itemsAndPillars", "", {});
	if (hasItems || hasPillars) return null;
	if (has(data, "checks") && has(data, "metadata")) return problem("graphResults", "", {});
	if (has(data, "svcguide_recos") || has(data, "checklist_recos")) return problem("recommendationDump", "", {});
	if (has(data, "$schema") && has(data, "properties")) return problem("jsonSchema", "", {});
	if (["include", "exclude", "areas"].some((name) => has(data, name))) return problem("checklistDefinition", "", {});
	return problem("unknownFormat", "", { found: topLevelOf(data) });
}

/** A file of ours bears a mark; a lens of ours without it is told by its members, since it has items, too. */
const isOurs = (data: unknown): boolean =>
	has(data, "plumbline") || (member(data, "schemaVersion") === 1 && has(data, "facts") && has(data, "items"));

/** The top level in the signs of JSON: the names of an object, or the kind of anything else. */
function topLevelOf(data: unknown): string {
	if (Array.isArray(data)) return "[…]";
	if (!isEntry(data)) return typeof data === "string" ? '"…"' : String(data);
	const names = Object.keys(data).map((name) => (name.length > 30 ? `${name.slice(0, 29)}…` : name));
	return `{ ${[...names.slice(0, 6), ...(names.length > 6 ? ["…"] : [])].join(", ")} }`;
}
