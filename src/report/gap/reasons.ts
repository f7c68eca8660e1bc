import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { severityReasons } from "../../domain/judge/severityReason.ts";
import { ratingText } from "../../i18n/ratingWords.ts";
import { pairedTitle, riskTexts, severityTexts } from "../../i18n/reportWords.ts";
import { type Block, labelled } from "../blocks.ts";
import { rich, soft, strong } from "../inline.ts";
import type { Telling } from "../telling.ts";

/** How severe a gap is and why, one reason for each recommendation that the profile leaves in, and the risk that follows. */
export function reasons(gap: GapRow, { lens, profile, words, report }: Telling): Block[] {
	const all = severityReasons(lens, gap, profile);
	const lines = all.map((reason) => {
		const { label, why } = severityTexts(reason, words);
		const name = all.length > 1 ? `${pairedTitle(reason, words.lens)}: ${label}` : label;
		return rich`**${name}.** ${why.join(" ")}`;
	});
	const risk = riskTexts(gap, report.workload.criticality, words).join(" ");
	const rating = ratingText(gap, "severity", words);
	return labelled(words.t("export.severity"), [...(rating ? [strong(rating)] : []), ...lines, soft(risk)]);
}
