import { useMemo } from "react";
import type { Span } from "../../../domain/plan/calendar.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { type DataColumn, DataTable } from "../../../ui/DataTable.tsx";
import { LensText } from "../../../ui/LensText.tsx";
import { PillarName, RiskMark } from "../../../ui/marks.tsx";
import { Fold } from "../Fold.tsx";
import type { Task } from "./schedule.ts";
import { TaskDue, TaskOwner } from "./TaskFields.tsx";
import "./waveTables.css";
import { useWords } from "../../../ui/seen.ts";

interface WaveTablesProps {
	tasks: Task[][];
	/** The days of each wave; none where the team has not said its pace. */
	spans: (Span | undefined)[];
	titleOf: (id: string) => string;
}

/** Every wave as a table: gap, what it comes after, points, who and by when. */
export function WaveTables({ tasks, spans, titleOf }: WaveTablesProps) {
	const words = useWords();
	const { t } = words;
	const columns = useMemo(
		() => tasks.map((_wave, index) => columnsOf(words, titleOf, spans[index])),
		[words, titleOf, tasks, spans],
	);
	return (
		<ol className="waves-list">
			{tasks.map((wave, index) => {
				const name = t("scenarios.waves.wave", { n: index + 1 });
				return (
					<li key={wave[0]?.id ?? index}>
						<Fold
							heading={
								<h3>
									{name}{" "}
									<span className="soft small figures">
										{t("points", { n: sumOf(wave) })}
										<Days span={spans[index]} />
									</span>
								</h3>
							}
						>
							<DataTable label={name} columns={columns[index] ?? []} rows={wave} keyOf={({ id }) => id} />
						</Fold>
					</li>
				);
			})}
		</ol>
	);
}

const sumOf = (wave: Task[]): number => wave.reduce((sum, { points }) => sum + points, 0);

/** From when to when. */
function Days({ span }: { span: Span | undefined }) {
	const { t, date } = useWords();
	return span ? <> · {t("scenarios.waves.span", { from: date(span.from), to: date(span.to) })}</> : null;
}

function columnsOf(words: Words, titleOf: (id: string) => string, span: Span | undefined): DataColumn<Task>[] {
	const { t, number } = words;
	return [
		{ id: "number", header: t("scenarios.waves.number"), role: "aside", cell: (task) => number(task.number) },
		{
			id: "gap",
			header: t("scenarios.waves.gap"),
			role: "head",
			cell: (task) => <TaskHead task={task} titleOf={titleOf} />,
		},
		{ id: "risk", header: t("report.column.risk"), role: "wide", cell: ({ row }) => <RiskMark risk={row.risk} /> },
		{ id: "points", header: t("scenarios.points"), cell: ({ points }) => t("points.short", { n: points }) },
		{
			id: "owner",
			header: t("scenarios.waves.owner"),
			role: "wide",
			cell: (task) => <TaskOwner task={task} title={titleOf(task.id)} />,
		},
		{
			id: "due",
			header: t("scenarios.waves.due"),
			role: "full",
			cell: (task) => <TaskDue task={task} title={titleOf(task.id)} span={span} />,
		},
	];
}

function TaskHead({ task, titleOf }: { task: Task; titleOf: (id: string) => string }) {
	const words = useWords();
	const { t, list } = words;
	const { after, assumes, row } = task;
	const before = after.map(({ id, number }) => `${number} (${titleOf(id)})`);
	const lines = [
		after.length > 0 && t("scenarios.waves.after.long", { names: list(before) }),
		assumes.length > 0 && t("scenarios.caution.assumes", { names: list(assumes.map(titleOf)) }),
	].filter((line) => typeof line === "string");
	return (
		<>
			<strong>
				<LensText>{titleOf(task.id)}</LensText>
			</strong>
			<p className="soft">
				{row.credits.map(({ pillar }, index) => (
					<span key={pillar}>
						{index > 0 && <span> · </span>}
						<PillarName id={pillar} texts={words.lens} short />
					</span>
				))}
				{lines.map((line) => ` · ${line}`)}
			</p>
		</>
	);
}
