import { useId, useState } from "react";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { Status } from "../../domain/review/review.ts";
import { requirementTexts } from "../../i18n/reportWords.ts";
import { useWords } from "../../ui/seen.ts";

const statuses: Status[] = ["missing", "partial", "inPlace", "notApplicable", "unknown"];

interface SaySelectsProps {
	/** Requirements that the answer leaves open. */
	toSay: RequirementRow[];
	onSay: (requirement: string, status: Status) => void;
}

/** What the answer leaves open, said in place. What was just said stays until one leaves it: arrows choose on their way. */
export function SaySelects({ toSay, onSay }: SaySelectsProps) {
	const { t } = useWords();
	const [said, setSaid] = useState<{ row: RequirementRow; status: Status }[]>([]);
	const rows = [...said.map(({ row }) => row), ...toSay.filter(({ id }) => said.every(({ row }) => row.id !== id))];
	const say = (row: RequirementRow, status: Status) => {
		setSaid((former) => [...former.filter((one) => one.row.id !== row.id), { row, status }]);
		onSay(row.id, status);
	};
	if (rows.length === 0) return null;
	return (
		<fieldset
			className="overview-says"
			aria-label={t("questions.decides")}
			onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setSaid([])}
		>
			{rows.map((row) => (
				<SaySelect
					key={row.id}
					row={row}
					status={said.find((one) => one.row.id === row.id)?.status ?? null}
					onSay={(status) => say(row, status)}
				/>
			))}
		</fieldset>
	);
}

interface SaySelectProps {
	row: RequirementRow;
	status: Status | null;
	onSay: (status: Status) => void;
}

function SaySelect({ row, status, onSay }: SaySelectProps) {
	const { t, lens } = useWords();
	const id = useId();
	return (
		<>
			<label htmlFor={id} className="small">
				{requirementTexts(row.namedBy, lens)?.ask ?? row.id}
			</label>
			<select
				id={id}
				className="overview-input"
				data-empty={status === null}
				value={status ?? ""}
				onChange={({ target }) => {
					const chosen = statuses.find((candidate) => candidate === target.value);
					if (chosen) onSay(chosen);
				}}
			>
				<option value="">{t("common.notSaid")}</option>
				{statuses.map((candidate) => (
					<option key={candidate} value={candidate}>
						{t(`status.${candidate}`)}
					</option>
				))}
			</select>
		</>
	);
}
