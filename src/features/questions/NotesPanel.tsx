import type { ComponentProps } from "react";
import { givenFor } from "../../domain/report/given.ts";
import type { Answer } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import type { Words } from "../../i18n/phrases.ts";
import { DayField } from "../../ui/DayInput.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextArea } from "../../ui/fields.tsx";
import { PersonField } from "../../ui/PersonInput.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useDropHere } from "../../ui/useDropHere.ts";
import { useFilePaste } from "../../ui/useFilePaste.ts";
import { GivenField } from "./GivenField.tsx";
import type { Subject } from "./subject.ts";
import { useAttaching } from "./useAttaching.ts";
import "./notesPanel.css";

interface NotesPanelProps {
	subject: Subject;
	unfolded: boolean;
	onToggle: (unfolded: boolean) => void;
}

/** The team's own words about a question, folded to what there is of them; every keystroke is saved. */
export function NotesPanel({ subject, unfolded, onToggle }: NotesPanelProps) {
	const { report, words } = useSeen();
	const { item, question } = subject;
	const given = givenFor(report, item.id).length;
	const attaching = useAttaching(item.id);
	const take = (files: File[]) => {
		onToggle(true);
		attaching.attach(files);
	};
	const { hovering, handlers } = useDropHere(take);
	useFilePaste(take);
	return (
		<details
			{...handlers}
			className="questions-notes"
			open={unfolded}
			onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
		>
			<summary>
				<h2>{words.t("questions.notes")}</h2> <span className="soft">{briefly({ ...question.answer, given }, words)}</span>
			</summary>
			{unfolded && <NotesFields subject={subject} attaching={attaching} hovering={hovering} />}
		</details>
	);
}

/** Drawn where they are unfolded: most answers come without them. */
function NotesFields({ subject, attaching, hovering }: ComponentProps<typeof GivenField>) {
	const { item, question } = subject;
	const { words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const { answer } = question;
	const change = (part: Partial<Answer>) => edit((review) => withAnswer(review, item.id, part));
	return (
		<div className="questions-notes-fields">
			<TextArea
				label={t("questions.notes.note")}
				placeholder={t("questions.notes.note.placeholder")}
				value={answer.note}
				onChange={(note) => change({ note })}
			/>
			<GivenField subject={subject} attaching={attaching} hovering={hovering} />
			<PersonField label={t("questions.notes.owner")} value={answer.owner} onChange={(owner) => change({ owner })} />
			<DayField label={t("questions.notes.due")} value={answer.due} onChange={(due) => change({ due })} />
			<TextArea
				label={t("questions.notes.decision")}
				placeholder={t("questions.notes.decision.placeholder")}
				rows={2}
				value={answer.decision}
				onChange={(decision) => change({ decision })}
			/>
			<TextArea
				label={t("questions.notes.dissent")}
				rows={2}
				value={answer.dissent}
				onChange={(dissent) => change({ dissent })}
			/>
		</div>
	);
}

/** Who, by when, how much evidence, and whether something is written down. */
function briefly({ owner, due, given, note, decision, dissent }: Answer & { given: number }, { t, date }: Words): string {
	const written = [note, decision, dissent].find((text) => text.trim() !== "") ?? "";
	const parts = [owner.trim(), due && date(due), given > 0 && t("given.count", { n: given }), beginning(written.trim())];
	return parts.filter(Boolean).join(" · ");
}

/** As much of a text as tells which it is, whole words at a time. */
function beginning(text: string): string {
	const most = 60;
	return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, "")}…`;
}
