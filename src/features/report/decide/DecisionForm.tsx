import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { isPaidElsewhere, responsibilityFor, treatments } from "../../../domain/report/treatment.ts";
import { withDecision } from "../../../domain/review/changes.ts";
import { isLeaving } from "../../../domain/review/decision.ts";
import { Button } from "../../../ui/Button.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { TextArea } from "../../../ui/fields.tsx";
import { PersonField } from "../../../ui/PersonInput.tsx";
import { Segmented } from "../../../ui/Segmented.tsx";
import { useSeen } from "../../../ui/seen.ts";
import { AcceptanceFields } from "./AcceptanceFields.tsx";
import type { ChangeDecision } from "./changeDecision.ts";
import { DueInput } from "./DueInput.tsx";
import { WinnerFields } from "./WinnerFields.tsx";
import "./decisionForm.css";

/** What the team does about a gap: the treatment first, then who and by when, and what it takes for the risk to be accepted. */
export function DecisionForm({ gap, people }: { gap: GapRow; people: string[] }) {
	const { words, report } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const { decision } = gap;
	const change: ChangeDecision = (part) => edit((review) => withDecision(review, gap.id, part));
	const { owner, due } = responsibilityFor(gap, report);
	return (
		<section className="decision" aria-label={t("report.treatment")}>
			<div className="decision-treatment">
				<Segmented
					label={t("report.treatment.choose")}
					value={decision.treatment}
					options={treatments.map((value) => ({ value, label: t(`treatment.${value}`) }))}
					onChange={(treatment) => change({ treatment })}
				/>
				{decision.treatment && (
					<Button look="quiet" onClick={() => change({ treatment: null })}>
						{t("report.treatment.takeBack")}
					</Button>
				)}
			</div>
			{decision.treatment === "accept" && <AcceptanceFields gap={gap} change={change} />}
			{isLeaving(decision.treatment) && isPaidElsewhere(gap) && <WinnerFields gap={gap} change={change} />}
			<div className="decision-who">
				<PersonField
					label={t("report.treatment.owner")}
					hint={owner === decision.owner ? undefined : t("report.treatment.fromQuestion", { value: owner })}
					names={people}
					value={decision.owner}
					onChange={(value) => change({ owner: value })}
				/>
				<DueInput value={decision.due} inherited={due === decision.due ? "" : due} onChange={(value) => change({ due: value })} />
			</div>
			<TextArea label={t("report.treatment.note")} rows={2} value={decision.note} onChange={(note) => change({ note })} />
			<TextArea
				label={t("report.treatment.decision")}
				rows={2}
				value={decision.decision}
				onChange={(value) => change({ decision: value })}
			/>
		</section>
	);
}
