/** Prerequisites and derived facts that lead back to themselves. */
import type { Lens } from "../domain/lens/lens.ts";
import { type RequirementGroup, requirementGroups } from "../domain/lens/requirement.ts";
import { findGroup, groupsOfItem } from "../domain/lens/requirementIndex.ts";
import { type Problem, problem } from "../domain/result.ts";
import { factsNamed } from "./lensExpressions.ts";

type Graph = Map<string, string[]>;

/** Circles among derived facts, and among requirements as their prerequisites bind in a plan. */
export function findCycles(lens: Lens): Problem[] {
	const tell = (list: string) => (path: string[]) => problem("cycle", `${list} (${path[0] ?? ""})`, { path: path.join(" → ") });
	return [
		...circles(derivedGraph(lens)).map(tell("derivedFacts")),
		...circles(prerequisiteGraph(lens)).map(tell("recommendations")),
	];
}

const derivedGraph = (lens: Lens): Graph =>
	new Map(lens.derivedFacts.map(({ id, rule }) => [id, factsNamed(rule, "").map(({ name }) => name)]));

function prerequisiteGraph(lens: Lens): Graph {
	const groups = requirementGroups(lens);
	return new Map(groups.map((group) => [group.id, group.rows.flatMap((row) => neededBy(row, group, groups))]));
}

function neededBy(row: RequirementGroup["rows"][number], group: RequirementGroup, groups: RequirementGroup[]): string[] {
	const rows = (row.prerequisites ?? []).flatMap((id) => findGroup(groups, id)?.id ?? []);
	const items = (row.prerequisiteItems ?? []).flatMap((item) => groupsOfItem(groups, item).map(({ id }) => id));
	// The item that a row is asked in may be needed for its other requirements.
	return [...rows, ...items.filter((id) => id !== group.id)];
}

/** Each circle once, from the member met first and back to it. */
function circles(graph: Graph): string[][] {
	const found: string[][] = [];
	const done = new Set<string>();
	const visit = (id: string, path: string[]): void => {
		const start = path.indexOf(id);
		if (start >= 0) found.push([...path.slice(start), id]);
		if (start >= 0 || done.has(id)) return;
		for (const next of graph.get(id) ?? []) visit(next, [...path, id]);
		done.add(id);
	};
	for (const id of graph.keys()) visit(id, []);
	return found;
}
