import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import type { SecretRequest } from "./asking.ts";
import { fewestSigns, type Refusal, refusalOf } from "./refusal.ts";
import "./passphraseForm.css";

/** Tells how many of all records have been gone through, where there are some. */
export type OnStep = (done: number, all: number) => void;

interface PassphraseFormProps {
	/** "save": the passphrase is a new one and typed twice. */
	purpose: SecretRequest["purpose"];
	label: string;
	hint?: string | undefined;
	autoComplete: "new-password" | "current-password" | "off";
	/** What the button does. */
	doing: string;
	/** What is under way: the key is being made or, with steps, records are gone through. */
	busy: { key: string; steps?: string };
	/** What is said where `act` throws. */
	failed: string;
	/** Whether all else that the form asks for is answered; says so where it is not. */
	isReady?: () => boolean;
	/** Does what the passphrase is for; a text says why it did not work, and the form asks again. */
	act: (passphrase: string, signal: AbortSignal, onStep: OnStep) => Promise<string | null>;
	/** It worked. */
	onDone?: (form: HTMLFormElement) => void;
	/** Fields before the passphrase. */
	before?: ReactNode;
	/** Fields after it. */
	children?: ReactNode;
	/** The buttons beside the first. */
	others?: ReactNode;
}

type Stage = { at: "asking" } | { at: "busy"; done: number; all: number } | { at: "refused"; by: Refusal } | Failed;

interface Failed {
	at: "failed";
	told: string;
}

/** Asks for a passphrase until what it is for has worked; what is under way ends with the form. */
export function PassphraseForm({ purpose, act, failed, onDone, isReady, ...shown }: PassphraseFormProps) {
	const { t } = usePhrases();
	const { stage, setStage, run } = useAct(act, failed);
	const [typed, setTyped] = useState({ first: "", again: "" });
	const [isShown, setShown] = useState(false);
	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (stage.at === "busy") return;
		const form = event.currentTarget;
		const refused = refusalOf(purpose, typed.first, typed.again);
		const ready = isReady?.() ?? true;
		if (refused) setStage({ at: "refused", by: refused });
		else if (ready && (await run(typed.first))) onDone?.(form);
	};
	const told = (which: Refusal) =>
		stage.at === "refused" && stage.by === which ? t(`secret.${which}`, { n: fewestSigns }) : undefined;
	const field = { type: isShown ? "text" : "password", autoComplete: shown.autoComplete } as const;
	const failure = stage.at === "failed" && purpose === "open" ? stage.told : undefined;
	return (
		<form className="stack passphrase-form" onSubmit={submit}>
			{shown.before}
			<TextField
				{...field}
				label={shown.label}
				hint={shown.hint}
				autoFocus={shown.before === undefined}
				value={typed.first}
				error={told("none") ?? told("short") ?? failure}
				onChange={(first) => setTyped({ ...typed, first })}
			/>
			{purpose === "save" && (
				<TextField
					{...field}
					label={t("secret.again")}
					value={typed.again}
					error={told("differs")}
					onChange={(again) => setTyped({ ...typed, again })}
				/>
			)}
			<label className="passphrase-check small">
				<input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
				<span>{t("secret.show")}</span>
			</label>
			{shown.children}
			<Progress stage={stage} busy={shown.busy} isAtField={failure !== undefined} />
			<div className="row">
				<Button type="submit" look="primary" aria-busy={stage.at === "busy"}>
					{shown.doing}
				</Button>
				{shown.others}
			</div>
		</form>
	);
}

/** One try after the other; `run` answers whether it worked and is still wanted. */
function useAct(act: PassphraseFormProps["act"], failed: string) {
	const [stage, setStage] = useState<Stage>({ at: "asking" });
	const controller = useRef(new AbortController());
	useEffect(() => {
		controller.current = new AbortController();
		return () => controller.current.abort();
	}, []);
	const run = async (passphrase: string): Promise<boolean> => {
		const { signal } = controller.current;
		setStage({ at: "busy", done: 0, all: 0 });
		try {
			const told = await act(passphrase, signal, (done, all) => setStage({ at: "busy", done, all }));
			if (told === null) return !signal.aborted;
			setStage({ at: "failed", told });
		} catch {
			setStage({ at: "failed", told: failed });
		}
		return false;
	};
	return { stage, setStage, run };
}

interface ProgressProps extends Pick<PassphraseFormProps, "busy"> {
	stage: Stage;
	/** What went wrong is told to the eye at the field, and by voice alone here. */
	isAtField: boolean;
}

function Progress({ stage, busy, isAtField }: ProgressProps) {
	const id = useId();
	const isStepping = stage.at === "busy" && stage.all > 0;
	const told = stage.at === "failed" ? stage.told : stage.at === "busy" && ((isStepping && busy.steps) || busy.key);
	const look = stage.at === "failed" ? "error" : "small";
	return (
		<>
			<p id={id} className={isAtField ? "visually-hidden" : look} role="status">
				{told}
			</p>
			{stage.at === "busy" && <progress aria-labelledby={id} {...(isStepping ? { value: stage.done, max: stage.all } : {})} />}
		</>
	);
}

/** Closes the dialog it stands in. */
export function Cancel() {
	const { t } = usePhrases();
	return (
		<Button look="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
			{t("common.cancel")}
		</Button>
	);
}
