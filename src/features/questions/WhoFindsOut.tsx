import { useId } from "react";
import { withAnswer } from "../../domain/review/changes.ts";
import { DayField } from "../../ui/DayInput.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./whoFindsOut.css";

/** Who finds out what nobody knows yet, and by when: asked where it is said, listed with what is open. */
export function WhoFindsOut({ subject: { item, question } }: { subject: Subject }) {
	const { report, words } = useSeen();
	const edit = useEdit();
	const people = useId();
	const { owner, due } = question.answer;
	const change = (part: { owner: string } | { due: string }) =>
		edit((review) => withAnswer(review, item.id, part), `${Object.keys(part)[0]} ${item.id}`);
	return (
		<div className="questions-finds-out">
			<TextField label={words.t("open.who")} list={people} value={owner} onChange={(typed) => change({ owner: typed })} />
			<datalist id={people}>
				{report.participants
					.filter(({ name }) => name.trim() !== "")
					.map(({ id, name }) => (
						<option key={id} value={name} />
					))}
			</datalist>
			<DayField label={words.t("open.by")} value={due} onChange={(day) => change({ due: day })} />
		</div>
	);
}
