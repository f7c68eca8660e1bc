import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { useSeen } from "../../../ui/seen.ts";
import { sinceAdopted } from "./schedule.ts";

interface SinceAdoptedProps {
	plan: PlanFigure;
	titleOf: (id: string) => string;
}

/** What became of the plan since it was adopted: gaps that are done, and gaps that turned out to be none. */
export function SinceAdopted({ plan, titleOf }: SinceAdoptedProps) {
	const { report, words } = useSeen();
	const { t } = words;
	const { done, changed } = sinceAdopted(plan, report);
	if (done.length + changed.length === 0) return null;
	return (
		<div className="waves-since">
			{done.length > 0 && (
				<div>
					<h3>{t("scenarios.waves.done", { n: done.length })}</h3>
					<ul className="waves-done">
						{done.map((id) => (
							<li key={id}>
								<LensText>{titleOf(id)}</LensText>
							</li>
						))}
					</ul>
				</div>
			)}
			{changed.length > 0 && (
				<div>
					<h3>{t("scenarios.waves.changed", { n: changed.length })}</h3>
					<ul className="waves-changed">
						{changed.map(({ id, status }) => (
							<li key={id}>
								<LensText>{titleOf(id)}</LensText>{" "}
								<span className="soft">· {t(status ? `status.${status}` : "scenarios.waves.gone")}</span>
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
