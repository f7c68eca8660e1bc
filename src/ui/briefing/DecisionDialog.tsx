import { useId, useState } from "react";
import type { MetDecision } from "../../domain/report/toDecide.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { Button } from "../Button.tsx";
import { DayInput } from "../DayInput.tsx";
import { useEdit } from "../editing.ts";
import { Field, TextField } from "../fields.tsx";
import { LensText } from "../LensText.tsx";
import { closeDialog, ModalDialog } from "../ModalDialog.tsx";
import { PersonField } from "../PersonInput.tsx";
import { useSeen } from "../seen.ts";
import { type Act, type Entry, entryOf, fieldsOf, isRequired, withAct } from "./deciding.ts";

interface DecisionDialogProps {
	decision: MetDecision;
	act: Act;
	onClose: () => void;
}

/** The small form of one decision: all of it is one edit, taken when it is complete. */
export function DecisionDialog({ decision, act, onClose }: DecisionDialogProps) {
	const { words, report } = useSeen();
	const { t, lens } = words;
	const edit = useEdit();
	const title = useId();
	const [entry, setEntry] = useState(() => entryOf(decision, report.today));
	const { id, namedBy } = decision.gap;
	const take = () => {
		edit((review) => withAct(review, id, act, entry));
		closeDialog();
	};
	return (
		<ModalDialog labelledBy={title} className="decision-dialog" onClose={onClose}>
			<form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					take();
				}}
			>
				<div>
					<h2 id={title}>{t(`briefing.act.${act}`)}</h2>
					<p>
						<LensText>{requirementTitle(namedBy, lens)}</LensText>
					</p>
				</div>
				{fieldsOf[act].map((field) => (
					<EntryField
						key={field}
						field={field}
						value={entry[field]}
						required={isRequired(act, field, decision.reason)}
						onChange={(value) => setEntry((now) => ({ ...now, [field]: value }))}
					/>
				))}
				<div className="decision-dialog-foot">
					<Button onClick={closeDialog}>{t("common.cancel")}</Button>
					<Button type="submit" look="primary">
						{t(`briefing.act.${act}`)}
					</Button>
				</div>
			</form>
		</ModalDialog>
	);
}

const labels = {
	owner: "briefing.owner",
	due: "briefing.form.by",
	reason: "briefing.form.reason",
	approver: "briefing.form.approver",
	expires: "briefing.form.until",
} as const satisfies Record<keyof Entry, string>;

interface EntryFieldProps {
	field: keyof Entry;
	value: string;
	required: boolean;
	onChange: (value: string) => void;
}

function EntryField({ field, value, required, onChange }: EntryFieldProps) {
	const { report, words } = useSeen();
	const label = words.t(labels[field]);
	if (field === "owner" || field === "approver") return <PersonField label={label} {...{ value, required, onChange }} />;
	if (field === "reason") return <TextField label={label} {...{ value, required, onChange }} />;
	return (
		<Field
			label={label}
			control={({ id }) => <DayInput id={id} value={value} min={report.today} required={required} onChange={onChange} />}
		/>
	);
}
