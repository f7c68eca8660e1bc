/** Who judged a requirement, its lens or the team, in words; what the lens has stays in sight beside the team's own. */

import { topSeverity } from "../domain/judge/gap.ts";
import type { RequirementRow } from "../domain/judge/requirementRow.ts";
import type { Unjudged } from "../domain/lens/lens.ts";
import type { Phrases } from "./phrases.ts";

type Judged = Pick<RequirementRow, "rating" | "stated" | "credits" | "effort" | "unjudged">;

/** "Judged by Ada: severity high; the lens: not judged."; empty where the team judged nothing of it. */
export function ratingText({ rating, stated }: Judged, what: Unjudged, { t }: Phrases): string {
	const level = rating?.[what] ?? null;
	if (!rating || !stated || level === null) return "";
	const by = rating.by.trim();
	const own = what === "severity" ? topSeverity(stated.credits) : stated.effort;
	const lens = stated.unjudged?.includes(what) ? t("rating.open") : t(`${what}.inside.${own}`);
	return t(by === "" ? `rating.${what}.team` : `rating.${what}`, { by, level: t(`${what}.inside.${level}`), lens });
}

/** Who judged severity and effort: the lens, the team or somebody of it, or nobody. */
export function judgedByText({ rating, unjudged = [] }: Judged, { t, list }: Phrases): string {
	const by = rating && (rating.by.trim() || t("rating.byTeam"));
	const open = unjudged.map((what) => t(`rating.open.${what}`));
	return list([by ?? t("rating.byLens"), ...open]);
}
