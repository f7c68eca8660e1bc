import type { MouseEvent } from "react";
import { withConfirmed } from "../../domain/review/changes.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./askedAgain.css";

/** Says that the lens changed here since the answer was given, and takes a word that it stands. */
export function AskedAgain({ subject: { item } }: { subject: Subject }) {
	const { review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	if (!review.askAgain.includes(item.id)) return null;
	const confirm = ({ currentTarget }: MouseEvent<HTMLElement>) => {
		currentTarget.closest(".questions-question")?.querySelector<HTMLElement>("h1")?.focus();
		edit((review) => withConfirmed(review, item.id));
	};
	return (
		<div className="questions-again" data-again role="note">
			<p>{t("questions.again")}</p>
			<Button onClick={confirm}>{t("questions.again.confirm")}</Button>
		</div>
	);
}
