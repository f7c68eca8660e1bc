import type { GapRow } from "../../domain/judge/requirementRow.ts";
import {
	leavesOpen,
	missingForAcceptance,
	missingForWinner,
	responsibilityFor,
	treatments,
	winnersFor,
} from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import type { Decision, Treatment } from "../../domain/review/decision.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { useEdit } from "../../ui/editing.ts";
import { SelectField, TextArea, TextField } from "../../ui/fields.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";

type Change = (change: Partial<Decision>) => void;

/** What the team does about a gap. An acceptance says what it still lacks. */
export function TreatmentForm({ gap }: { gap: GapRow }) {
	const { words, report } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const { decision } = gap;
	const change: Change = (part) => edit((review) => withDecision(review, gap.id, part));
	const { owner, due } = responsibilityFor(gap, report);
	const options: { value: Treatment | ""; label: string }[] = [
		{ value: "", label: t("report.treatment.open") },
		...treatments.map((value) => ({ value, label: t(`treatment.${value}`) })),
	];
	return (
		<section className="stack report-treatment" aria-label={t("report.treatment")}>
			<h3>{t("report.treatment")}</h3>
			<SelectField
				label={t("report.treatment.choose")}
				value={decision.treatment ?? ""}
				options={options}
				onChange={(treatment) => change({ treatment: treatment || null })}
			/>
			{leavesOpen(decision) && (
				<div className="stack report-acceptance">
					{decision.treatment === "accept" && <AcceptanceFields gap={gap} change={change} />}
					<WinnerFields gap={gap} change={change} />
				</div>
			)}
			<TextField
				label={t("report.treatment.owner")}
				hint={owner !== decision.owner ? t("report.treatment.fromQuestion", { value: owner }) : undefined}
				value={decision.owner}
				onChange={(value) => change({ owner: value })}
			/>
			<TextField
				label={t("report.treatment.due")}
				type="date"
				hint={due !== decision.due ? t("report.treatment.fromQuestion", { value: words.date(due) }) : undefined}
				value={decision.due}
				onChange={(value) => change({ due: value })}
			/>
			<TextArea
				label={t("report.treatment.decision")}
				rows={2}
				value={decision.decision}
				onChange={(value) => change({ decision: value })}
			/>
			<TextArea label={t("report.treatment.note")} rows={2} value={decision.note} onChange={(note) => change({ note })} />
		</section>
	);
}

function AcceptanceFields({ gap, change }: { gap: GapRow; change: Change }) {
	const { t } = useWords();
	const { decision } = gap;
	const missing = missingForAcceptance(decision);
	const errorOf = (field: (typeof missing)[number]) =>
		missing.includes(field) ? t(`report.treatment.${field}.missing`) : undefined;
	return (
		<>
			<p className="small">{t("report.treatment.accepting")}</p>
			<TextArea
				label={t("report.treatment.reason")}
				rows={2}
				error={errorOf("reason")}
				value={decision.reason}
				onChange={(reason) => change({ reason })}
			/>
			<TextField
				label={t("report.treatment.approver")}
				error={errorOf("approver")}
				value={decision.approver}
				onChange={(approver) => change({ approver })}
			/>
			<TextField
				label={t("report.treatment.expires")}
				type="date"
				error={gap.overdue ? t("report.treatment.overdue") : errorOf("expires")}
				value={decision.expires}
				onChange={(expires) => change({ expires })}
			/>
			<TextArea
				label={t("export.compensating")}
				hint={t("report.treatment.compensating.hint")}
				rows={2}
				value={decision.compensating}
				onChange={(compensating) => change({ compensating })}
			/>
		</>
	);
}

/** A gap left open is a tradeoff decided: for which pillar, and why. */
function WinnerFields({ gap, change }: { gap: GapRow; change: Change }) {
	const { lens, words } = useSeen();
	const { t } = words;
	const { decision } = gap;
	const missing = missingForWinner(decision);
	const ids = lens.pillars.map(({ id }) => id);
	const pillar = pillarName(decision.wonPillar, words.lens);
	const errors = {
		winner: t("report.treatment.winner.missing"),
		reason: t("report.treatment.wonWhy.missing", { pillar }),
	};
	return (
		<>
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
				error={missing ? errors[missing] : undefined}
				value={decision.wonWhy}
				onChange={(wonWhy) => change({ wonWhy })}
			/>
		</>
	);
}
