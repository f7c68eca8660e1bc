import type { PlanProblem } from "../../domain/plan/plan.ts";
import type { Aim } from "../../domain/review/planning.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { BudgetField } from "./BudgetField.tsx";
import { CapFields } from "./CapFields.tsx";
import { Fold } from "./Fold.tsx";
import { PaceFields } from "./PaceFields.tsx";
import { withWish } from "./wish.ts";
import "./spendCard.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen, useWords } from "../../ui/seen.ts";

const aims: Aim[] = ["riskFirst", "mostWorth"];

/** What the plan may cost, what it is for, and the rules it has to keep. */
export function SpendCard({ problem }: { problem: PlanProblem }) {
	const edit = useEdit();
	const { t } = useWords();
	return (
		<section className="card stack plan-spend" aria-labelledby="plan-spend">
			<div className="stack">
				<div className="headed">
					<h2 id="plan-spend">{t("plan.spend")}</h2>
					<HelpLink topic="effort" />
				</div>
				<BudgetField problem={problem} />
			</div>
			<div className="plan-field">
				<h3 id="plan-aim">{t("plan.aim")}</h3>
				<Segmented
					label={t("plan.aim")}
					labelledBy="plan-aim"
					value={problem.aim}
					options={aims.map((aim) => ({ value: aim, label: t(`plan.aim.${aim}`) }))}
					onChange={(aim) => edit((review) => withWish(review, { aim }))}
				/>
				<p className="soft">{t(`plan.aim.${problem.aim}.rule`)}</p>
			</div>
			<Fold heading={<h3>{t("plan.pace")}</h3>}>
				<PaceFields problem={problem} />
			</Fold>
			<Fold heading={<h3>{t("plan.priorities")}</h3>}>
				<Priorities />
			</Fold>
			<CapFields problem={problem} />
			<label className="plan-check">
				<input
					type="checkbox"
					checked={problem.includeTreated}
					onChange={(event) => {
						const includeTreated = event.target.checked;
						edit((review) => withWish(review, { includeTreated }));
					}}
				/>
				<span>{t("plan.treated")}</span>
			</label>
		</section>
	);
}

/** Priorities in brief: they are set in the profile. */
function Priorities() {
	const { report, review, words } = useSeen();
	const { t } = words;
	return (
		<div className="plan-field">
			<ul className="plan-priorities">
				{report.pillars.map(({ id, priority }) => (
					<li key={id}>
						<PillarName id={id} texts={words.lens} />
						<span className="figures">{t("plan.priorities.of", { priority })}</span>
					</li>
				))}
			</ul>
			<Link className="small" to={paths.profile(review.id)}>
				{t("plan.priorities.change")}
			</Link>
		</div>
	);
}
