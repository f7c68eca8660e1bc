/** Why JSON from elsewhere is no content for a lens, by its top level. */
import { type Problem, problem } from "../../domain/result.ts";
import { has, isEntry, member } from "./fields.ts";
import { isOurs } from "./marks.ts";

/** Why a value is no content of a known format. */
export function refusalOf(data: unknown): Problem {
	if (!isEntry(data)) return problem("unknownFormat", "", { found: topLevelOf(data) });
	if (isOurs(data)) return problem("unknownFormat", "", { found: topLevelOf(data) });
	const [hasItems, hasPillars] = [has(data, "items"), Array.isArray(member(data, "pillars"))];
	if (hasItems && hasPillars) return problem("itemsAndPillars", "", {});
	if (has(data, "checks") && has(data, "metadata")) return problem("graphResults", "", {});
	if (has(data, "svcguide_recos") || has(data, "checklist_recos")) return problem("recommendationDump", "", {});
	if (has(data, "$schema") && has(data, "properties")) return problem("jsonSchema", "", {});
	if (["include", "exclude", "areas"].some((name) => has(data, name))) return problem("checklistDefinition", "", {});
	return problem("unknownFormat", "", { found: topLevelOf(data) });
}

/** The top level in the signs of JSON: the names of an object, or the kind of anything else. */
function topLevelOf(data: unknown): string {
	if (Array.isArray(data)) return "[…]";
	if (!isEntry(data)) return typeof data === "string" ? '"…"' : String(data);
	const names = Object.keys(data).map((name) => (name.length > 30 ? `${name.slice(0, 29)}…` : name));
	return `{ ${[...names.slice(0, 6), ...(names.length > 6 ? ["…"] : [])].join(", ")} }`;
}
