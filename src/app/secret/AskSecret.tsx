import { useId, useRef } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { problemText } from "../../i18n/problemText.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import type { SecretRequest } from "./asking.ts";
import { Cancel, PassphraseForm } from "./PassphraseForm.tsx";
import "./secretDialog.css";

interface AskingProps {
	request: SecretRequest;
	/** Whether what was asked for is done. */
	onClosed: (done: boolean) => void;
}

/** Asks until it worked or is given up; what was typed is gone with the dialog. */
export function AskSecret({ request: { purpose, file, act }, onClosed }: AskingProps) {
	const phrases = usePhrases();
	const { t } = phrases;
	const title = useId();
	const done = useRef(false);
	return (
		<ModalDialog labelledBy={title} className="secret-dialog" onClose={() => onClosed(done.current)}>
			<div className="stack">
				<h2 id={title}>{t(`secret.${purpose}.title`, { file })}</h2>
				<p>{t(`secret.${purpose}.text`)}</p>
				<PassphraseForm
					purpose={purpose}
					label={t("secret.passphrase")}
					hint={purpose === "save" ? t("secret.advice") : undefined}
					autoComplete={purpose === "save" ? "new-password" : "off"}
					doing={t(`secret.${purpose}.do`)}
					busy={{ key: t("secret.busy") }}
					failed={t("secret.cannot")}
					act={async (passphrase, signal) => {
						const problem = await act(passphrase, signal);
						return problem && problemText(problem, phrases);
					}}
					onDone={(form) => {
						done.current = true;
						form.closest("dialog")?.close();
					}}
					others={<Cancel />}
				/>
			</div>
		</ModalDialog>
	);
}
