import { withDecision } from "../../../domain/review/changes.ts";
import { Button } from "../../../ui/Button.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { useWords } from "../../../ui/seen.ts";
import { useNextFocus } from "../../../ui/useNextFocus.ts";
import type { Conflict } from "./conflicts.ts";

interface DayConflictsProps {
	conflicts: Conflict[];
	/** Gaps without a due day, each with the day its wave ends. */
	missing: { id: string; due: string }[];
	titleOf: (id: string) => string;
}

/** The due days that contradict the waves, each with the way to put it right, and those that are missing, filled at one press; a word that all fit once there is a calendar. */
export function DayConflicts({ conflicts, missing, titleOf }: DayConflictsProps) {
	const { t, date } = useWords();
	const edit = useEdit();
	const { root, focusNext } = useNextFocus<HTMLDivElement>();
	const putRight = ({ task, span }: Conflict) => {
		focusNext("p");
		edit((review) => withDecision(review, task.id, { due: span.to }));
	};
	const fill = () => {
		focusNext("p");
		edit((review) => missing.reduce((changed, { id, due }) => withDecision(changed, id, { due }), review));
	};
	return (
		<div ref={root} className="waves-conflicts" data-none={conflicts.length === 0 || undefined}>
			<p tabIndex={-1} role="status">
				{conflicts.length === 0 ? t("scenarios.calendar.fits") : t("scenarios.calendar.conflicts", { n: conflicts.length })}
			</p>
			{conflicts.length > 0 && (
				<ul>
					{conflicts.map((conflict) => {
						const { task, span, wave, against } = conflict;
						const title = titleOf(task.id);
						return (
							<li key={task.id}>
								<span>
									{t(`scenarios.calendar.${against}`, {
										title,
										due: date(task.due),
										wave: t("scenarios.waves.wave", { n: wave + 1 }),
										day: date(against === "after" ? span.to : span.from),
									})}
								</span>
								<Button
									look="quiet"
									aria-label={t("scenarios.calendar.fit.of", { title, day: date(span.to) })}
									onClick={() => putRight(conflict)}
								>
									{t("scenarios.calendar.fit", { day: date(span.to) })}
								</Button>
							</li>
						);
					})}
				</ul>
			)}
			{missing.length > 0 && (
				<div className="row waves-missing">
					<span id="waves-missing">{t("scenarios.calendar.missing", { n: missing.length })}</span>
					<Button look="quiet" aria-describedby="waves-missing" onClick={fill}>
						{t("scenarios.calendar.fill", { n: missing.length })}
					</Button>
				</div>
			)}
		</div>
	);
}
