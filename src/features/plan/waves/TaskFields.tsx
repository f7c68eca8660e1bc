import { dayAgainstWave, type Span } from "../../../domain/plan/calendar.ts";
import { withDecision } from "../../../domain/review/changes.ts";
import { longestText } from "../../../domain/review/review.ts";
import { DayInput } from "../../../ui/DayInput.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { useWords } from "../../../ui/seen.ts";
import type { Task } from "./schedule.ts";

interface TaskFieldProps {
	task: Task;
	title: string;
}

/** Who does it; empty, whoever its question names. */
export function TaskOwner({ task, title }: TaskFieldProps) {
	const { t } = useWords();
	const edit = useEdit();
	const { owner } = task.row.decision;
	return (
		<input
			className="input waves-input"
			aria-label={t("report.owner.of", { gap: title })}
			placeholder={owner === "" ? task.owner || t("common.notSaid") : undefined}
			maxLength={longestText}
			value={owner}
			onChange={(event) => {
				const typed = event.target.value;
				edit((review) => withDecision(review, task.id, { owner: typed }));
			}}
		/>
	);
}

/** By when; a day that does not lie in its wave is said to lie before or after it. */
export function TaskDue({ task, title, span }: TaskFieldProps & { span: Span | undefined }) {
	const { t, date } = useWords();
	const edit = useEdit();
	const against = dayAgainstWave(task.due, span);
	const inherited = task.row.decision.due === "" && task.due !== "";
	return (
		<>
			<DayInput
				className="input waves-input"
				aria-label={t("report.due.of", { gap: title })}
				value={task.row.decision.due}
				onChange={(due) => edit((review) => withDecision(review, task.id, { due }))}
			/>
			{inherited && <p className="soft">{t("report.treatment.fromQuestion", { value: date(task.due) })}</p>}
			{against && <p className="waves-against">{t(`scenarios.waves.${against}Wave`)}</p>}
		</>
	);
}
