import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { type Step, steps } from "./steps.ts";

/** Whose briefing it is, of which day, and the way to each step. */
export function StepsBar({ step, state }: { step: Step; state: unknown }) {
	const { review, report, words } = useSeen();
	const { t, date } = words;
	return (
		<header className="steps-bar">
			<p>
				<strong>{review.workload.name.trim() || t("review.unnamed")}</strong> <span className="soft">{date(report.today)}</span>
			</p>
			<nav aria-label={t("briefing.steps")}>
				<ol>
					{steps.map((one, index) => (
						<li key={one}>
							<Link to={paths.briefing(review.id, one)} replace state={state} aria-current={one === step ? "step" : undefined}>
								<kbd className="key">{index + 1}</kbd> {t(`briefing.step.${one}`)}
							</Link>
						</li>
					))}
				</ol>
			</nav>
		</header>
	);
}
