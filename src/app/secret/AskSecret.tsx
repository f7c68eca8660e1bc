import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { problemText } from "../../i18n/problemText.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import type { SecretRequest } from "./asking.ts";
import { fewestSigns, type Refusal, refusalOf } from "./refusal.ts";
import "./secretDialog.css";

interface AskingProps {
	request: SecretRequest;
	/** Whether what was asked for is done. */
	onClosed: (done: boolean) => void;
}

/** Asks until it worked or is given up; what was typed is gone with the dialog. */
export function AskSecret({ request: { purpose, file, act }, onClosed }: AskingProps) {
	const { t } = usePhrases();
	const title = useId();
	const done = useRef(false);
	const { state, run, giveUp } = useAct(act);
	const submit = async (form: HTMLFormElement, passphrase: string) => {
		done.current = await run(passphrase);
		if (done.current) form.closest("dialog")?.close();
	};
	return (
		<ModalDialog
			labelledBy={title}
			className="secret-dialog"
			onClose={() => {
				giveUp();
				onClosed(done.current);
			}}
		>
			<div className="stack">
				<h2 id={title}>{t(`secret.${purpose}.title`, { file })}</h2>
				<p>{t(`secret.${purpose}.text`)}</p>
				<Form purpose={purpose} state={state} onPassphrase={submit} />
			</div>
		</ModalDialog>
	);
}

/** Nothing under way, the key being made, or why it did not work, in words. */
type ActState = { at: "asking" | "busy" } | { at: "failed"; told: string };

/** Does what the passphrase is for; true: it worked. */
function useAct(act: SecretRequest["act"]) {
	const phrases = usePhrases();
	const [state, setState] = useState<ActState>({ at: "asking" });
	const underWay = useRef<AbortController | null>(null);
	const giveUp = () => underWay.current?.abort();
	useEffect(() => () => underWay.current?.abort(), []);
	const run = async (passphrase: string): Promise<boolean> => {
		const controller = new AbortController();
		underWay.current = controller;
		setState({ at: "busy" });
		try {
			const problem = await act(passphrase, controller.signal);
			if (!problem) return !controller.signal.aborted;
			setState({ at: "failed", told: problemText(problem, phrases) });
		} catch {
			setState({ at: "failed", told: phrases.t("secret.cannot") });
		}
		return false;
	};
	return { state, run, giveUp };
}

interface FormProps {
	purpose: SecretRequest["purpose"];
	state: ActState;
	onPassphrase: (form: HTMLFormElement, passphrase: string) => void;
}

function Form({ purpose, state, onPassphrase }: FormProps) {
	const { t } = usePhrases();
	const [typed, setTyped] = useState({ first: "", again: "" });
	const [isShown, setShown] = useState(false);
	const [refusal, setRefusal] = useState<Refusal | null>(null);
	const type = isShown ? "text" : "password";
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (state.at === "busy") return;
		const refused = refusalOf(purpose, typed.first, typed.again);
		setRefusal(refused);
		if (!refused) onPassphrase(event.currentTarget, typed.first);
	};
	const told = (which: Refusal) => (refusal === which ? t(`secret.${which}`, { n: fewestSigns }) : undefined);
	return (
		<form className="stack" onSubmit={submit}>
			<TextField
				label={t("secret.passphrase")}
				hint={purpose === "save" ? t("secret.advice") : undefined}
				type={type}
				autoComplete={purpose === "save" ? "new-password" : "off"}
				autoFocus
				value={typed.first}
				error={told("none") ?? told("short") ?? (state.at === "failed" ? state.told : undefined)}
				onChange={(first) => setTyped({ ...typed, first })}
			/>
			{purpose === "save" && (
				<TextField
					label={t("secret.again")}
					type={type}
					autoComplete="new-password"
					value={typed.again}
					error={told("differs")}
					onChange={(again) => setTyped({ ...typed, again })}
				/>
			)}
			<label className="secret-show small">
				<input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
				<span>{t("secret.show")}</span>
			</label>
			<Progress state={state} />
			<div className="row">
				<Button type="submit" look="primary" aria-busy={state.at === "busy"}>
					{t(`secret.${purpose}.do`)}
				</Button>
				<Button look="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
					{t("common.cancel")}
				</Button>
			</div>
		</form>
	);
}

const toldOf = (state: ActState, busy: string): string => {
	if (state.at === "busy") return busy;
	return state.at === "failed" ? state.told : "";
};

/** A wrong passphrase is told by voice here, and to the eye at the field. */
function Progress({ state }: { state: ActState }) {
	const { t } = usePhrases();
	return (
		<>
			<p className={state.at === "busy" ? "small" : "visually-hidden"} role="status">
				{toldOf(state, t("secret.busy"))}
			</p>
			{state.at === "busy" && <progress aria-label={t("secret.busy")} />}
		</>
	);
}
