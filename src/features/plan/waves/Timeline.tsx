import { layTimeline } from "../../../charts/timeline.ts";
import { pillarMark } from "../../../ui/pillarMark.ts";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import type { Task } from "./schedule.ts";
import "./timeline.css";
import { useWords } from "../../../ui/seen.ts";

interface TimelineProps {
	tasks: Task[][];
	pointsPerWave: number;
	titleOf: (id: string) => string;
}

/** The waves at a glance: a lane each, bars as wide as points. A picture; the tables below carry the same to everybody. */
export function Timeline({ tasks, pointsPerWave, titleOf }: TimelineProps) {
	const { t } = useWords();
	const { lanes, capacity } = layTimeline(tasks, pointsPerWave);
	return (
		<figure className="stack waves-timeline-figure">
			<div className="row">
				<h3 id="waves-timeline">{t("scenarios.waves.timeline")}</h3>
				{capacity !== null && (
					<span className="soft small waves-capacity">
						{t("scenarios.waves.capacity", { points: t("points", { n: pointsPerWave }) })}
					</span>
				)}
			</div>
			<ScrollBox className="waves-timeline-box" labelledBy="waves-timeline">
				<div className="waves-timeline" role="img" aria-label={t("scenarios.waves.timeline.described")}>
					{lanes.map((lane, index) => (
						<div className="waves-lane" key={lane[0]?.id ?? index}>
							<span className="waves-lane-name">{t("scenarios.waves.wave", { n: index + 1 })}</span>
							<div className="waves-bars">
								{lane.map(({ id, width }, place) => (
									<Bar key={id} task={tasks[index]?.[place]} width={width} title={titleOf(id)} />
								))}
								{capacity !== null && <span className="waves-full" style={{ insetInlineStart: `${capacity}%` }} />}
							</div>
						</div>
					))}
				</div>
			</ScrollBox>
		</figure>
	);
}

interface BarProps {
	task: Task | undefined;
	width: number;
	title: string;
}

function Bar({ task, width, title }: BarProps) {
	const { t, lens } = useWords();
	if (!task) return null;
	const after = task.after.map(({ number }) => number).join(", ");
	return (
		<span
			className="pillar waves-bar"
			{...pillarMark(task.row.credits[0]?.pillar ?? "", lens)}
			style={{ width: `${width}%` }}
			title={title}
		>
			<span className="waves-bar-title">
				<strong>{task.number}</strong> {title}
			</span>
			<span className="waves-bar-line">
				<span>{t("points.short", { n: task.points })}</span>
				{after && <span>{` · ${t("scenarios.waves.after", { numbers: after })}`}</span>}
			</span>
		</span>
	);
}
