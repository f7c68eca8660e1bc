import { useId, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { closeDialog, ModalDialog } from "../../ui/ModalDialog.tsx";
import type { RowActions } from "./types.ts";
import "./beginDialog.css";

/** What is begun from a review: the next one of its workload, or a file that reviews of other workloads begin from. */
export type Beginning = "next" | "template";

interface BeginDialogProps {
	of: Beginning;
	/** Of the review. */
	name: string;
	id: string;
	actions: Pick<RowActions, "onNext" | "onTemplate">;
	onClose: () => void;
}

/** Says before it happens what is kept and what is asked again. */
export function BeginDialog({ of, name, id, actions, onClose }: BeginDialogProps) {
	const { t } = usePhrases();
	const title = useId();
	const [choice, setChoice] = useState({ withAnswers: true, isProtected: false });
	const isTemplate = of === "template";
	const begin = () => {
		closeDialog();
		if (isTemplate) actions.onTemplate(id, choice);
		else actions.onNext(id);
	};
	return (
		<ModalDialog labelledBy={title} className="begin" onClose={onClose}>
			<h2 id={title}>{t(`reviews.${of}.title`, { name })}</h2>
			<dl>
				<dt>{t("reviews.begin.kept")}</dt>
				<dd>{t(`reviews.${of}.kept`)}</dd>
				<dt>{t(isTemplate ? "reviews.template.leftOut" : "reviews.next.asked")}</dt>
				<dd>{t(`reviews.${of}.lost`)}</dd>
			</dl>
			{isTemplate && (
				<>
					<Choice
						label={t("reviews.template.answers")}
						isChosen={choice.withAnswers}
						onChoose={(withAnswers) => setChoice({ ...choice, withAnswers })}
					/>
					<Choice
						label={t("reviews.template.protect")}
						isChosen={choice.isProtected}
						onChoose={(isProtected) => setChoice({ ...choice, isProtected })}
					/>
					<p className="soft">{t("reviews.template.open")}</p>
				</>
			)}
			<div className="row">
				<Button look="primary" onClick={begin}>
					{t(`reviews.${of}.go`)}
				</Button>
				<Button onClick={closeDialog}>{t("common.cancel")}</Button>
			</div>
		</ModalDialog>
	);
}

interface ChoiceProps {
	label: string;
	isChosen: boolean;
	onChoose: (isChosen: boolean) => void;
}

const Choice = ({ label, isChosen, onChoose }: ChoiceProps) => (
	<label className="begin-choice">
		<input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
		{label}
	</label>
);
