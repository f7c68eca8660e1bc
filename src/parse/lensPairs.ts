/** Twins and alternatives (scoring.md section 1): pairs that name each other and are asked in one item. */
import type { Lens, Recommendation } from "../domain/lens/lens.ts";
import { type Problem, problem } from "../domain/result.ts";
import { placeIn } from "./lensPlaces.ts";

type PairKind = "sameActionAs" | "alternativeTo";

/** Pairs that do not hold from both ends. */
export function checkPairs(lens: Lens): Problem[] {
	const rows = new Map(lens.recommendations.map((row) => [row.id, row]));
	return lens.recommendations.flatMap((row, index) => {
		const place = placeIn("recommendations", index, row.id);
		const partners = [...(row.sameActionAs ?? []), ...(row.alternativeTo ?? [])];
		if (partners.length > 1 || partners.includes(row.id)) return problem("notAPair", place, { found: partners.join(", ") });
		return (["sameActionAs", "alternativeTo"] as const).flatMap((kind) => {
			const partner = rows.get(row[kind]?.[0] ?? "");
			return partner ? checkPair(row, partner, kind, `${place}.${kind}`) : [];
		});
	});
}

function checkPair(row: Recommendation, partner: Recommendation, kind: PairKind, place: string): Problem[] {
	const { id } = partner;
	if (!partner[kind]?.includes(row.id)) return [problem("notMutual", place, { id })];
	const apart = partner.askedIn === row.askedIn ? [] : [problem("askedApart", place, { id })];
	const fits = (partner.pillar === row.pillar) === (kind === "alternativeTo");
	return fits ? apart : [...apart, problem("pairPillars", place, { id })];
}
