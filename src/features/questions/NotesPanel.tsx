import { useId } from "react";
import type { Answer } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { TextArea, TextField } from "../../ui/fields.tsx";
import { LinksField } from "./LinksField.tsx";
import type { Subject } from "./subject.ts";
import "./notesPanel.css";

/** The team's own words about a question; every keystroke is saved. */
export function NotesPanel({ subject: { desk, item, question } }: { subject: Subject }) {
	const { t } = desk.words;
	const { answer } = question;
	const people = useId();
	const change = (part: Partial<Answer>) => desk.edit((review) => withAnswer(review, item.id, part));
	return (
		<section className="questions-notes">
			<h2>{t("questions.notes")}</h2>
			<TextArea
				label={t("questions.notes.note")}
				placeholder={t("questions.notes.note.placeholder")}
				value={answer.note}
				onChange={(note) => change({ note })}
			/>
			<LinksField links={answer.links} onChange={(links) => change({ links })} />
			<TextField label={t("questions.notes.owner")} list={people} value={answer.owner} onChange={(owner) => change({ owner })} />
			<datalist id={people}>
				{desk.report.participants
					.filter(({ name }) => name.trim() !== "")
					.map(({ id, name }) => (
						<option key={id} value={name} />
					))}
			</datalist>
			<TextField label={t("questions.notes.due")} type="date" value={answer.due} onChange={(due) => change({ due })} />
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
		</section>
	);
}
