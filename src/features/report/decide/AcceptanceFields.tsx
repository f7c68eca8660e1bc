import { type FocusEvent, useState } from "react";
import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { type AcceptanceField, missingForAcceptance } from "../../../domain/review/decision.ts";
import { DayField } from "../../../ui/DayInput.tsx";
import { TextArea } from "../../../ui/fields.tsx";
import { PersonField } from "../../../ui/PersonInput.tsx";
import { useWords } from "../../../ui/seen.ts";
import type { ChangeDecision } from "./changeDecision.ts";

interface AcceptanceFieldsProps {
	gap: GapRow;
	change: ChangeDecision;
}

/** What an accepted risk must carry. What is still missing is asked for at its field once one leaves them, never before. */
export function AcceptanceFields({ gap, change }: AcceptanceFieldsProps) {
	const { t } = useWords();
	const [left, setLeft] = useState(false);
	const { decision } = gap;
	const missing = missingForAcceptance(decision);
	const errorOf = (field: AcceptanceField) =>
		left && missing.includes(field) ? t(`report.treatment.${field}.missing`) : undefined;
	const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
		setLeft(!currentTarget.contains(relatedTarget) && document.hasFocus());
	return (
		<fieldset className="decision-more" onBlur={onBlur}>
			<legend>{t(missing.length > 0 ? "report.treatment.whileAccepting" : "report.treatment.accepting")}</legend>
			<TextArea
				label={t("report.treatment.reason")}
				rows={2}
				error={errorOf("reason")}
				value={decision.reason}
				onChange={(reason) => change({ reason })}
			/>
			<div className="decision-who">
				<PersonField
					label={t("report.treatment.approver")}
					error={errorOf("approver")}
					value={decision.approver}
					onChange={(approver) => change({ approver })}
				/>
				<DayField
					label={t("report.treatment.expires")}
					error={gap.overdue ? t("report.treatment.overdue") : errorOf("expires")}
					value={decision.expires}
					onChange={(expires) => change({ expires })}
				/>
			</div>
			<TextArea
				label={t("export.compensating")}
				hint={t("report.treatment.compensating.hint")}
				rows={2}
				value={decision.compensating}
				onChange={(compensating) => change({ compensating })}
			/>
		</fieldset>
	);
}
