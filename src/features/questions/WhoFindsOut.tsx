import { withAnswer } from "../../domain/review/changes.ts";
import { DayField } from "../../ui/DayInput.tsx";
import { useEdit } from "../../ui/editing.ts";
import { PersonField } from "../../ui/PersonInput.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./whoFindsOut.css";

/** Who finds out what nobody knows yet, and by when: asked where it is said, listed with what is open. */
export function WhoFindsOut({ subject: { item, question } }: { subject: Subject }) {
	const { words } = useSeen();
	const edit = useEdit();
	const { owner, due } = question.answer;
	const change = (part: { owner: string } | { due: string }) =>
		edit((review) => withAnswer(review, item.id, part), `${Object.keys(part)[0]} ${item.id}`);
	return (
		<div className="questions-finds-out">
			<PersonField label={words.t("open.who")} value={owner} onChange={(typed) => change({ owner: typed })} />
			<DayField label={words.t("open.by")} value={due} onChange={(day) => change({ due: day })} />
		</div>
	);
}
