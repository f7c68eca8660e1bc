import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { winnersFor } from "../../../domain/report/treatment.ts";
import { pillarName } from "../../../i18n/reportWords.ts";
import { SelectField, TextArea } from "../../../ui/fields.tsx";
import { useSeen } from "../../../ui/seen.ts";
import type { ChangeDecision } from "./changeDecision.ts";

interface WinnerFieldsProps {
	gap: GapRow;
	change: ChangeDecision;
}

/** Where another pillar would pay for closing a gap, leaving it open is a tradeoff decided: for which pillar, and why. */
export function WinnerFields({ gap, change }: WinnerFieldsProps) {
	const { lens, words } = useSeen();
	const { t } = words;
	const { decision } = gap;
	const ids = lens.pillars.map(({ id }) => id);
	return (
		<div className="decision-more">
			<SelectField
				label={t("report.treatment.winner")}
				value={decision.wonPillar}
				options={[
					{ value: "", label: t("report.treatment.winner.none") },
					...winnersFor(gap, ids).map((value) => ({ value, label: pillarName(value, words.lens) })),
				]}
				onChange={(wonPillar) => change({ wonPillar })}
			/>
			<TextArea
				label={t("report.treatment.wonWhy")}
				rows={2}
				hint={decision.wonWhy.trim() === "" ? t("report.treatment.wonWhy.hint") : undefined}
				value={decision.wonWhy}
				onChange={(wonWhy) => change({ wonWhy })}
			/>
		</div>
	);
}
