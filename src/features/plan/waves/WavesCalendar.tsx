import { type CalendarGeometry, layCalendar } from "../../../charts/calendar.ts";
import { breaksIn, dayAfter, dayAgainstWave, type Span } from "../../../domain/plan/calendar.ts";
import type { Pace } from "../../../domain/review/planning.ts";
import { useSeen, useWords } from "../../../ui/seen.ts";
import { CalendarTable } from "./CalendarTable.tsx";
import type { Task } from "./schedule.ts";
import "./wavesCalendar.css";

interface WavesCalendarProps {
	tasks: Task[][];
	spans: Span[];
	pace: Pace;
	titleOf: (id: string) => string;
}

/** The waves on a calendar: weeks are columns, waves are bars, times without work are hatched, due days are marks; then the same as a table. */
export function WavesCalendar({ tasks, spans, pace, titleOf }: WavesCalendarProps) {
	const { t } = useWords();
	const [first, last] = [spans[0], spans.at(-1)];
	if (!first || !last) return null;
	const weeks = weeksToShow(first.from, last.to, tasks);
	const geometry = layCalendar(weeks.from, weeks.to);
	const beyond = tasks.flat().some(({ due }) => geometry.sideOf(due) !== null);
	const breaks = breaksIn(pace, { from: geometry.weeks[0] ?? first.from, to: dayAfter(geometry.weeks.at(-1) ?? last.to, 6) });
	return (
		<figure className="stack waves-calendar">
			<div className="row">
				<h3 id="waves-calendar">{t("scenarios.calendar")}</h3>
				<Legend hasBreaks={breaks.length > 0} hasBeyond={beyond} />
			</div>
			<div className="waves-calendar-grid" role="img" aria-label={t("scenarios.calendar.described", { n: spans.length })}>
				<Axis geometry={geometry} />
				{spans.map((span, wave) => (
					<div className="waves-calendar-lane" key={span.from}>
						<span className="waves-lane-name">{t("scenarios.waves.wave", { n: wave + 1 })}</span>
						<div className="waves-track" style={{ backgroundSize: `${100 / geometry.weeks.length}% 100%` }}>
							<span className="waves-span" style={place(geometry.barOf(span))} />
							{breaks.map((one) => (
								<span key={one.from} className="waves-off" style={place(geometry.barOf(one))} />
							))}
							{(tasks[wave] ?? []).map((task) => (
								<DueMark key={task.id} task={task} span={span} geometry={geometry} title={titleOf(task.id)} />
							))}
						</div>
					</div>
				))}
			</div>
			<CalendarTable tasks={tasks} spans={spans} pace={pace} />
		</figure>
	);
}

/** Due days so far from the waves still widen the calendar: with more, its weeks would be too narrow to tell apart. */
const mostDaysAround = 91;

/** From the first to the last day that the calendar has to show: the waves with a week around them, and the due days near them. */
function weeksToShow(first: string, last: string, tasks: Task[][]): Span {
	const [earliest, latest] = [dayAfter(first, -mostDaysAround), dayAfter(last, mostDaysAround)];
	const near = tasks.flat().flatMap(({ due }) => (due >= earliest && due <= latest ? [due] : []));
	const days = [dayAfter(first, -7), dayAfter(last, 7), ...near].toSorted();
	return { from: days[0] ?? first, to: days.at(-1) ?? last };
}

const place = ({ start, width }: { start: number; width: number }) => ({ insetInlineStart: `${start}%`, width: `${width}%` });

/** Weeks that are named, at most; on a phone every second of them. */
const namedWeeks = 8;

/** In percent of the width: a week that begins after it has no room for its name on a phone. */
const roomForName = 75;

function Axis({ geometry }: { geometry: CalendarGeometry }) {
	const { report, words } = useSeen();
	const { weeks, barOf } = geometry;
	const step = Math.ceil(weeks.length / namedWeeks);
	return (
		<div className="waves-calendar-lane waves-calendar-axis figures small">
			<span />
			<div>
				{weeks
					.filter((_, week) => week % step === 0)
					.map((monday, index) => (
						<WeekName key={monday} bar={barOf({ from: monday, to: monday })} isSecond={index % 2 === 1}>
							{words.nearDate(monday, report.today, "brief")}
						</WeekName>
					))}
			</div>
		</div>
	);
}

interface WeekNameProps {
	bar: ReturnType<CalendarGeometry["barOf"]>;
	isSecond: boolean;
	children: string;
}

const WeekName = ({ bar, isSecond, children }: WeekNameProps) => (
	<span data-second={isSecond || undefined} data-late={bar.start > roomForName || undefined} style={place(bar)}>
		{children}
	</span>
);

interface DueMarkProps {
	task: Task;
	span: Span;
	geometry: CalendarGeometry;
	title: string;
}

function DueMark({ task, span, geometry, title }: DueMarkProps) {
	const { briefDate } = useWords();
	if (task.due === "") return null;
	const against = dayAgainstWave(task.due, span);
	return (
		<span
			className="waves-day"
			data-against={against ?? undefined}
			data-beyond={geometry.sideOf(task.due) ?? undefined}
			style={{ insetInlineStart: `${geometry.placeOf(task.due)}%` }}
			title={`${title}: ${briefDate(task.due)}`}
		/>
	);
}

function Legend({ hasBreaks, hasBeyond }: { hasBreaks: boolean; hasBeyond: boolean }) {
	const { t } = useWords();
	return (
		<ul className="waves-legend soft small">
			<li>
				<span className="waves-span" /> {t("scenarios.calendar.wave")}
			</li>
			{hasBreaks && (
				<li>
					<span className="waves-off" /> {t("scenarios.calendar.off")}
				</li>
			)}
			<li>
				<span className="waves-day" /> {t("scenarios.calendar.due")}
			</li>
			<li>
				<span className="waves-day" data-against="after" /> {t("scenarios.calendar.against")}
			</li>
			{hasBeyond && (
				<li>
					<span className="waves-day" data-against="after" data-beyond="after" /> {t("scenarios.calendar.beyond")}
				</li>
			)}
		</ul>
	);
}
