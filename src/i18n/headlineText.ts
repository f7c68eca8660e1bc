import type { Headline } from "../domain/report/headline.ts";
import type { Words } from "./phrases.ts";

/** A part of the report's headline in words. */
export function headlineText(part: Headline, { t, lens }: Words): string {
	const pillar = (id: string) => lens.pillars[id]?.name ?? id;
	switch (part.code) {
		case "heldBack":
			return t("headline.heldBack", { n: part.high, pillar: pillar(part.pillar) });
		case "noHighRisk":
			return t("headline.noHighRisk", { pillar: pillar(part.pillar), shown: part.shown });
		case "openAnswers":
			return t("headline.openAnswers", { n: part.count, points: t("points.short", { n: part.points }) });
		case "needsDecision":
			return t("headline.needsDecision", { n: part.count });
		default:
			return t(`headline.${part.code}`);
	}
}
