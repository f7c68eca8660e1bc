import type { PlanProblem } from "../../domain/plan/plan.ts";
import { pillarName, pressureAmount } from "../../i18n/reportWords.ts";
import { useEdit } from "../../ui/editing.ts";
import { SelectField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { capChoices, withCap } from "./wish.ts";

const unlimited = "none";

/** Limits on what the plan may take from each pillar; folded away, since most teams set none. */
export function CapFields({ problem }: { problem: PlanProblem }) {
	const { lens, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const count = Object.keys(problem.caps8).length;
	return (
		<details className="plan-caps">
			<summary>
				<h3>{t("plan.caps")}</h3>{" "}
				<span className="soft small">{count === 0 ? t("plan.caps.none") : t("plan.caps.count", { n: count })}</span>
			</summary>
			<div className="stack">
				<p className="soft">{t("plan.caps.hint")}</p>
				{lens.pillars.map(({ id }) => (
					<SelectField
						key={id}
						label={pillarName(id, words.lens)}
						value={problem.caps8[id] === undefined ? unlimited : String(problem.caps8[id])}
						options={[
							{ value: unlimited, label: t("plan.caps.none") },
							...capChoices(problem, id).map((cap8) => ({
								value: String(cap8),
								label: t("plan.caps.atMost", { amount: pressureAmount(cap8, words) }),
							})),
						]}
						onChange={(cap) => edit((review) => withCap(review, id, cap === unlimited ? null : Number(cap)))}
					/>
				))}
			</div>
		</details>
	);
}
