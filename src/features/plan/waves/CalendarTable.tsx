import { breaksIn, type Span } from "../../../domain/plan/calendar.ts";
import type { Pace } from "../../../domain/review/planning.ts";
import { useWords } from "../../../ui/seen.ts";
import type { Task } from "./schedule.ts";

interface CalendarTableProps {
	tasks: Task[][];
	spans: Span[];
	pace: Pace;
}

/** The calendar in words and figures: each wave with its days, its points, and the days in it without work. */
export function CalendarTable({ tasks, spans, pace }: CalendarTableProps) {
	const { t, date, list } = useWords();
	const spanText = ({ from, to }: Span) => t("scenarios.waves.span", { from: date(from), to: date(to) });
	return (
		<details className="plan-twin">
			<summary>{t("plan.frontier.table")}</summary>
			<div className="plan-twin-box">
				<table aria-labelledby="waves-calendar">
					<thead>
						<tr>
							<th scope="col">{t("scenarios.calendar.wave")}</th>
							<th scope="col">{t("scenarios.calendar.days")}</th>
							<th scope="col">{t("scenarios.points")}</th>
							<th scope="col">{t("scenarios.calendar.off")}</th>
						</tr>
					</thead>
					<tbody>
						{spans.map((span, wave) => {
							const points = (tasks[wave] ?? []).reduce((sum, task) => sum + task.points, 0);
							const off = breaksIn(pace, span);
							return (
								<tr key={span.from}>
									<th scope="row">{t("scenarios.waves.wave", { n: wave + 1 })}</th>
									<td>{spanText(span)}</td>
									<td>{points}</td>
									<td>{off.length > 0 ? list(off.map(spanText)) : t("scenarios.calendar.noOff")}</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
		</details>
	);
}
