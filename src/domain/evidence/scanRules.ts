/** Which rule of a lens an entry of a scanner falls under. */
import type { ScanRule, ScanSource } from "./evidenceRules.ts";

/** Titles as they compare: without what editions add to them. */
const plainTitle = (title: string): string =>
	title
		.trim()
		.replace(/\s+/g, " ")
		.toLowerCase()
		.replace(/^\[(?:preview|deprecated)\]: ?/, "")
		.replace(/\.?(?: \(preview\))?\.?$/, "");

type FindRule = (source: ScanSource, ids: readonly string[], title: string | null) => ScanRule | undefined;

/**
 * Rules by the ids and titles that a source uses. An entry with an id that no rule names is another entry, whatever its title says: copies
 * of a policy and other services' checks are called alike. Ids of Advisor's types are in no rule: there titles tell.
 */
export function indexRules(rules: readonly ScanRule[]): FindRule {
	const keyed = (kind: string, source: string, key: string) => `${kind} ${source} ${key}`;
	const index = new Map(
		rules.flatMap((rule) => [
			...(rule.ids ?? []).map((id) => [keyed("id", rule.source, id.toLowerCase()), rule] as const),
			...(rule.titles ?? []).map((title) => [keyed("title", rule.source, plainTitle(title)), rule] as const),
		]),
	);
	return (source, ids, title) => {
		const byId = ids.map((id) => index.get(keyed("id", source, id.toLowerCase()))).find((rule) => rule !== undefined);
		if (byId) return byId;
		if (source !== "advisor" && ids.length > 0) return undefined;
		return title === null ? undefined : index.get(keyed("title", source, plainTitle(title)));
	};
}
