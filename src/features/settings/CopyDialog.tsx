import { useId, useRef, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { closeDialog, ModalDialog } from "../../ui/ModalDialog.tsx";
import type { CopyPreview, KeptCopy, OpenedCopy } from "./types.ts";

interface CopyDialogProps {
	copy: KeptCopy;
	opened: OpenedCopy;
	/** It was put back, and this takes it back again. */
	onDone: (undo: () => void) => void;
	onClose: () => void;
}

/** What a copy holds beside what is here, and the ways to have it back. */
export function CopyDialog({ copy, opened, onDone, onClose }: CopyDialogProps) {
	const { t, moment } = usePhrases();
	const title = useId();
	const undo = useRef<(() => void) | null>(null);
	const [problem, setProblem] = useState("");
	const restore = async (beside: boolean) => {
		if (!opened.ok) return;
		const restored = await opened.restore(beside);
		if ("problem" in restored) return setProblem(restored.problem);
		undo.current = restored.undo;
		closeDialog();
	};
	const close = () => {
		onClose();
		if (undo.current) onDone(undo.current);
	};
	const name = copy.name.trim() || t("review.unnamed");
	const isSame = opened.ok && opened.preview.here !== null && differencesIn(opened.preview.here) === 0;
	return (
		<ModalDialog labelledBy={title} className="settings-copy" onClose={close}>
			<div className="stack">
				<h2 id={title}>{copy.changedAt === "" ? name : t("settings.copies.title", { name, moment: moment(copy.changedAt) })}</h2>
				{opened.ok ? <About preview={opened.preview} /> : <Unreadable problems={opened.problems} />}
				{problem !== "" && <p role="alert">{problem}</p>}
				<div className="row">
					{opened.ok && !isSame && (
						<Button look="primary" onClick={() => restore(false)}>
							{t("settings.copies.back")}
						</Button>
					)}
					{opened.ok && opened.preview.here && <Button onClick={() => restore(true)}>{t("settings.copies.beside")}</Button>}
					<Button look="quiet" onClick={closeDialog}>
						{t("common.cancel")}
					</Button>
				</div>
			</div>
		</ModalDialog>
	);
}

const differencesIn = ({ answersThatDiffer, othersThatDiffer }: NonNullable<CopyPreview["here"]>): number =>
	answersThatDiffer + othersThatDiffer;

function About({ preview: { answered, here } }: { preview: CopyPreview }) {
	const { t } = usePhrases();
	if (!here) {
		return (
			<p>
				{t("settings.copies.goneText")} {t("settings.copies.answered", { n: answered })}
			</p>
		);
	}
	return (
		<ul className="settings-differences">
			<li>
				{t("settings.copies.answered", { n: answered })} {t("settings.copies.answeredHere", { n: here.answered })}
			</li>
			{differencesIn(here) === 0 && <li>{t("settings.copies.same")}</li>}
			{here.answersThatDiffer > 0 && <li>{t("settings.copies.answers", { n: here.answersThatDiffer })}</li>}
			{here.othersThatDiffer > 0 && <li>{t("settings.copies.others", { n: here.othersThatDiffer })}</li>}
		</ul>
	);
}

function Unreadable({ problems }: { problems: string[] }) {
	const { t } = usePhrases();
	return (
		<>
			<p>{t("settings.copies.unreadable")}</p>
			<ul>
				{problems.map((problem) => (
					<li key={problem}>{problem}</li>
				))}
			</ul>
		</>
	);
}
