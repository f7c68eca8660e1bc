import "./waves.css";
import { useMemo, useState } from "react";
import { planGapsOf } from "../../../domain/plan/planProblem.ts";
import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import { withPlanning } from "../../../domain/review/changes.ts";
import type { AdoptedPlan } from "../../../domain/review/planning.ts";
import { resultOf, resultText } from "../../../i18n/planResultWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { useSeen } from "../../../ui/seen.ts";
import { useNextFocus } from "../../../ui/useNextFocus.ts";
import type { Adoption } from "../adoption.ts";
import { titlesOf } from "../whatIf/titles.ts";
import { AdoptedNotice } from "./AdoptedNotice.tsx";
import { conflictsOf, missingDaysOf } from "./conflicts.ts";
import { DayConflicts } from "./DayConflicts.tsx";
import { NoPlan } from "./NoPlan.tsx";
import { PerWaveField } from "./PerWaveField.tsx";
import { ScoresTable } from "./ScoresTable.tsx";
import { SinceAdopted } from "./SinceAdopted.tsx";
import { scheduleOf } from "./schedule.ts";
import { Timeline } from "./Timeline.tsx";
import { WavesCalendar } from "./WavesCalendar.tsx";
import { WaveTables } from "./WaveTables.tsx";

interface WavesCardProps {
	/** What adopting the plan has just changed. */
	adoption: Adoption | null;
}

/** The adopted plan as work: waves in dependency order, the scores after each, and what has been done since. */
export function WavesCard({ adoption }: WavesCardProps) {
	const { report, review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const [givenUp, setGivenUp] = useState<AdoptedPlan | null>(null);
	const { root, focusNext } = useNextFocus<HTMLElement>();
	const { plan } = report;
	const adopt = (adopted: AdoptedPlan | null) => {
		focusNext(adopted ? "h2" : "[data-take-up]");
		setGivenUp(adopted ? null : review.planning.adopted);
		edit((current) => withPlanning(current, { adopted }));
	};
	return (
		<section className="card stack waves" aria-labelledby="waves-title" ref={root}>
			<h2 id="waves-title" tabIndex={-1}>
				{t("scenarios.waves")}
			</h2>
			{plan && adoption && <AdoptedNotice key={plan.closed.join()} adoption={adoption} />}
			{plan ? (
				<AdoptedWaves plan={plan} onGiveUp={() => adopt(null)} />
			) : (
				<>
					{givenUp && (
						<p className="row waves-notice">
							<span id="waves-given-up">{t("scenarios.waves.givenUp", { name: givenUp.name || t("scenarios.unnamed") })}</span>
							<Button data-take-up aria-describedby="waves-given-up" onClick={() => adopt(givenUp)}>
								{t("scenarios.waves.takeUp")}
							</Button>
						</p>
					)}
					<NoPlan />
				</>
			)}
		</section>
	);
}

function AdoptedWaves({ plan, onGiveUp }: { plan: PlanFigure; onGiveUp: () => void }) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const { pace } = review.planning;
	const titleOf = useMemo(() => titlesOf(report, words.lens), [report, words.lens]);
	// What excludes what does not matter once a set is chosen.
	const tasks = useMemo(() => scheduleOf(plan, planGapsOf(report.gaps, []), report), [plan, report]);
	const spans = useMemo(() => plan.waves.map(({ span }) => span), [plan]);
	const dated = spans.filter((span) => span !== undefined);
	const isFinished = tasks.length === 0;
	return (
		<>
			<PlanHead plan={plan} />
			{isFinished ? (
				<p>{t("scenarios.waves.finished")}</p>
			) : (
				<>
					{pace && dated.length > 0 ? (
						<>
							<WavesCalendar tasks={tasks} spans={dated} pace={pace} titleOf={titleOf} />
							<DayConflicts conflicts={conflictsOf(tasks, spans)} missing={missingDaysOf(tasks, spans)} titleOf={titleOf} />
						</>
					) : (
						<Timeline tasks={tasks} pointsPerWave={plan.pointsPerWave} titleOf={titleOf} />
					)}
					<WaveTables tasks={tasks} spans={spans} titleOf={titleOf} />
					<ScoresTable report={report} plan={plan} />
				</>
			)}
			<SinceAdopted plan={plan} titleOf={titleOf} />
			<div className="row">
				<Button look="quiet" aria-describedby="waves-give-up" onClick={onGiveUp}>
					{t("scenarios.waves.giveUp")}
				</Button>
				<span id="waves-give-up" className="soft small">
					{t("scenarios.waves.giveUp.hint")}
				</span>
			</div>
		</>
	);
}

/** Which plan it is and what it comes to, beside what one wave can take. */
function PlanHead({ plan }: { plan: PlanFigure }) {
	const { report, words } = useSeen();
	const { t, date } = words;
	const { waves } = plan;
	return (
		<div className="waves-head">
			<div>
				<p>
					<strong>{t("scenarios.waves.plan", { name: plan.name || t("scenarios.unnamed"), date: date(plan.day) })}</strong>
					<span className="soft"> · {t(`scenarios.waves.origin.${plan.origin}`)}</span>
				</p>
				{waves.length > 0 && <p className="figures">{resultText(resultOf(plan), words, report)}</p>}
			</div>
			<PerWaveField plan={plan} />
		</div>
	);
}
