/** What stands in the cells of the overview; a cell that takes something in names itself by its column and its row. */

import { saysSomething } from "../../domain/report/confidence.ts";
import type { Answer } from "../../domain/review/answer.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { FlagMark } from "../../ui/FlagToggle.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { PersonInput } from "../../ui/PersonInput.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { StateMark } from "../../ui/StateMark.tsx";
import { confidences } from "./choices.ts";
import type { OverviewRow } from "./rows.ts";
import "./cells.css";
import { useWords } from "../../ui/seen.ts";

interface CellProps {
	row: OverviewRow;
	title: string;
	onChange: (part: Partial<Answer>) => void;
}

interface SelectCellProps {
	title: string;
	selected: boolean;
	/** With Shift, as far as the row that was selected last. */
	onToggle: (range: boolean) => void;
}

export const SelectCell = ({ title, selected, onToggle }: SelectCellProps) => {
	const { t } = useWords();
	return (
		<label className="overview-check">
			<input
				type="checkbox"
				aria-label={t("overview.cell", { column: t("overview.column.select"), title })}
				checked={selected}
				onChange={({ nativeEvent }) => onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
			/>
		</label>
	);
};

interface ItemCellProps extends Omit<CellProps, "onChange"> {
	/** The question itself; empty: only its title. */
	text: string;
	to: string;
	withPillar: boolean;
}

/** Names the row and leads to its question; with its pillar where the table shows several. */
export const ItemCell = ({ row, title, text, to, withPillar }: ItemCellProps) => {
	const words = useWords();
	return (
		<>
			<Link className="overview-item" to={to}>
				<LensText>{title}</LensText>
			</Link>
			{row.answer.flagged && <span className="visually-hidden"> ({words.t("overview.flagged")})</span>}
			{text !== "" && (
				<p className="overview-text small soft">
					<LensText>{text}</LensText>
				</p>
			)}
			{withPillar && (
				<div>
					<PillarName id={row.pillar} texts={words.lens} short />
				</div>
			)}
		</>
	);
};

export const StateCell = ({ row: { pillar, progress } }: Pick<CellProps, "row">) => {
	const { t, lens } = useWords();
	return (
		<span className="overview-state" data-progress={progress}>
			<span className="pillar" {...pillarMark(pillar, lens)}>
				<StateMark progress={progress} />
			</span>
			{t(`overview.state.${progress}`)}
		</span>
	);
};

/** How sure a team is of an answer; there is nothing to be sure of where nothing is said. */
export function ConfidenceCell({ row: { answer }, title, onChange }: CellProps) {
	const { t } = useWords();
	if (!saysSomething(answer.choice)) return <span className="overview-nothing soft">{t("score.none")}</span>;
	return (
		<select
			className="overview-input"
			aria-label={t("overview.cell", { column: t("confidence.answer"), title })}
			data-empty={answer.confidence === null}
			value={answer.confidence ?? ""}
			onChange={({ target }) => onChange({ confidence: confidences.find((confidence) => confidence === target.value) ?? null })}
		>
			<option value="">{t("common.notSaid")}</option>
			{confidences.map((confidence) => (
				<option key={confidence} value={confidence}>
					{t(`confidence.${confidence}`)}
				</option>
			))}
		</select>
	);
}

export const OwnerCell = ({ row: { answer }, title, onChange, people }: CellProps & { people: string }) => {
	const { t } = useWords();
	return (
		<PersonInput
			className="overview-input"
			list={people}
			aria-label={t("overview.cell", { column: t("questions.notes.owner"), title })}
			placeholder={t("common.notSaid")}
			value={answer.owner}
			onChange={(owner) => onChange({ owner })}
		/>
	);
};

export const DueCell = ({ row: { answer }, title, onChange }: CellProps) => {
	const { t } = useWords();
	return (
		<DayInput
			className="overview-input"
			aria-label={t("overview.cell", { column: t("questions.notes.due"), title })}
			data-empty={answer.due === ""}
			value={answer.due}
			onChange={(due) => onChange({ due })}
		/>
	);
};

export const FlagCell = ({ row: { answer }, title, onChange }: CellProps) => {
	const { t } = useWords();
	return (
		<button
			type="button"
			className="overview-flag"
			aria-pressed={answer.flagged}
			aria-label={t("overview.cell", { column: t("overview.column.flag"), title })}
			onClick={() => onChange({ flagged: !answer.flagged })}
		>
			<FlagMark filled={answer.flagged} />
		</button>
	);
};
