/** Accepted risks as the next scan meets them again. */
import type { Lens } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import { findGroup } from "../lens/requirementIndex.ts";
import { isBeingAccepted } from "../review/decision.ts";
import type { KeptFinding } from "../review/evidence.ts";
import type { Report } from "./report.ts";

/** The acceptance that a finding falls under. */
export interface KnownRisk {
	/** ISO day by which it is reviewed. */
	until: string;
	/** That day is over. */
	isOver: boolean;
}

type Shown = Pick<KeptFinding, "about" | "verdict">;

/** Of what shows that something is missing, the acceptance of its gap; null: nobody accepted it. */
export function knownRisks({ gaps }: Pick<Report, "gaps">, lens: Lens): (finding: Shown) => KnownRisk | null {
	const groups = requirementGroups(lens);
	const known = new Map(
		gaps
			.filter(({ decision }) => decision.treatment === "accept" && !isBeingAccepted(decision))
			.map(({ id, decision, overdue }) => [id, { until: decision.expires, isOver: overdue }] as const),
	);
	return ({ about, verdict }) => (verdict === "missing" ? (known.get(findGroup(groups, about)?.id ?? about) ?? null) : null);
}
