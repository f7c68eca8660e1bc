import type { PlanProblem } from "../../domain/plan/plan.ts";
import { withPlanning } from "../../domain/review/changes.ts";
import type { Pace } from "../../domain/review/planning.ts";
import type { Review } from "../../domain/review/review.ts";
import { DayField } from "../../ui/DayInput.tsx";
import { useEdit } from "../../ui/editing.ts";
import { SelectField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { BreakList } from "./BreakList.tsx";
import { paceText } from "./paceText.ts";
import "./paceFields.css";

/** Lengths of a wave to choose from, in weeks. */
const lengths = [1, 2, 3, 4, 6, 8, 12];

const unsaid: Pace = { weeks: 4, firstDay: "", breaks: [] };

const withPace = (review: Review, change: Partial<Pace>): Review =>
	withPlanning(review, { pace: { ...unsaid, ...review.planning.pace, ...change } });

/** How long a wave of work is and when the first begins: then a point has a length, and waves have days. */
export function PaceFields({ problem }: { problem: PlanProblem }) {
	const { review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const { pace } = review.planning;
	const change = (part: Partial<Pace>) => edit((former) => withPace(former, part));
	const said = lengths.includes(pace?.weeks ?? 4) ? lengths : [...lengths, pace?.weeks ?? 4];
	return (
		<div className="plan-field plan-pace">
			<div className="plan-pace-row">
				<SelectField
					label={t("plan.pace.weeks")}
					value={pace ? String(pace.weeks) : ""}
					options={[
						...(pace ? [] : [{ value: "", label: t("common.notSaid") }]),
						...said.map((n) => ({ value: String(n), label: t("plan.weeks", { n }) })),
					]}
					onChange={(weeks) => weeks !== "" && change({ weeks: Number(weeks) })}
				/>
				<DayField label={t("plan.pace.firstDay")} value={pace?.firstDay ?? ""} onChange={(firstDay) => change({ firstDay })} />
			</div>
			{pace && pace.firstDay !== "" && <BreakList breaks={pace.breaks} onChange={(breaks) => change({ breaks })} />}
			<p className="soft">{paceText(review.planning, problem.budget, words)}</p>
		</div>
	);
}
