import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Problem } from "../../domain/result.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { fewestSigns, type Refusal, refusalOf } from "../secret/refusal.ts";
import type { LockCardProps } from "./lockCardProps.ts";
import { lockProblem } from "./lockProblem.ts";

interface TurnOnDialogProps extends Pick<LockCardProps, "onSaveBackup" | "onTurnOn"> {
	onClose: () => void;
}

/** Says what forgetting means, offers a backup, and only then takes a passphrase. */
export function TurnOnDialog({ onSaveBackup, onTurnOn, onClose }: TurnOnDialogProps) {
	const { t } = usePhrases();
	const [isKnown, setKnown] = useState(false);
	const [isMissed, setMissed] = useState(false);
	const note = useId();
	return (
		<LockDialog title={t("lock.dialog.on")} onClose={onClose}>
			<p>
				<strong>{t("lock.dialog.forget")}</strong>
			</p>
			<p>{t("lock.dialog.backup")}</p>
			<div className="row">
				<Button onClick={onSaveBackup}>{t("settings.backup.save")}</Button>
			</div>
			<p>{t("lock.dialog.next")}</p>
			<NewPassphrase
				label={t("secret.passphrase")}
				doing={t("lock.dialog.do")}
				isReady={() => {
					setMissed(!isKnown);
					return isKnown;
				}}
				onPassphrase={onTurnOn}
				onDone={() => undefined}
			>
				<div className="field">
					<label className="lock-check">
						<input
							type="checkbox"
							checked={isKnown}
							aria-invalid={isMissed && !isKnown ? true : undefined}
							aria-describedby={isMissed && !isKnown ? note : undefined}
							onChange={(event) => setKnown(event.target.checked)}
						/>
						<span>{t("lock.dialog.known")}</span>
					</label>
					{isMissed && !isKnown && (
						<span className="error" id={note}>
							{t("lock.dialog.unknown")}
						</span>
					)}
				</div>
			</NewPassphrase>
		</LockDialog>
	);
}

interface ChangeDialogProps extends Pick<LockCardProps, "onChange"> {
	onChanged: () => void;
	onClose: () => void;
}

/** Another passphrase for the same key. */
export function ChangeDialog({ onChange, onChanged, onClose }: ChangeDialogProps) {
	const { t } = usePhrases();
	const [current, setCurrent] = useState("");
	return (
		<LockDialog title={t("lock.dialog.change")} onClose={onClose}>
			<p>{t("lock.dialog.change.text")}</p>
			<NewPassphrase
				label={t("lock.dialog.new")}
				doing={t("lock.dialog.change")}
				isReady={() => true}
				onPassphrase={(next, signal) => onChange(current, next, signal)}
				onDone={onChanged}
				before={
					<TextField
						label={t("lock.dialog.current")}
						type="password"
						autoComplete="current-password"
						autoFocus
						value={current}
						onChange={setCurrent}
					/>
				}
			/>
		</LockDialog>
	);
}

interface TurnOffDialogProps extends Pick<LockCardProps, "onTurnOff"> {
	onClose: () => void;
}

export function TurnOffDialog({ onTurnOff, onClose }: TurnOffDialogProps) {
	const { t } = usePhrases();
	return (
		<LockDialog title={t("lock.dialog.off")} onClose={onClose}>
			<p>{t("lock.dialog.off.text")}</p>
			<div className="row">
				<Button look="primary" onClick={onTurnOff}>
					{t("lock.do.off")}
				</Button>
				<Cancel />
			</div>
		</LockDialog>
	);
}

function LockDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
	const id = useId();
	return (
		<ModalDialog labelledBy={id} className="lock-dialog" onClose={onClose}>
			<div className="stack">
				<h2 id={id}>{title}</h2>
				{children}
			</div>
		</ModalDialog>
	);
}

function Cancel() {
	const { t } = usePhrases();
	return (
		<Button look="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
			{t("common.cancel")}
		</Button>
	);
}

interface NewPassphraseProps {
	label: string;
	doing: string;
	/** Whether all else is answered; says so where it is not. */
	isReady: () => boolean;
	onPassphrase: (passphrase: string, signal: AbortSignal) => Promise<Problem | null>;
	onDone: () => void;
	before?: ReactNode;
	children?: ReactNode;
}

type Stage = { at: "asking" | "busy" } | { at: "refused"; by: Refusal } | { at: "failed"; told: string };

const toldOf = (stage: Stage, busy: string): string => {
	if (stage.at === "busy") return busy;
	return stage.at === "failed" ? stage.told : "";
};

/** A new passphrase, typed twice; the dialog closes when it is taken. */
function NewPassphrase({ label, doing, isReady, onPassphrase, onDone, before, children }: NewPassphraseProps) {
	const phrases = usePhrases();
	const { t } = phrases;
	const [typed, setTyped] = useState({ first: "", again: "" });
	const [stage, setStage] = useState<Stage>({ at: "asking" });
	const [isShown, setShown] = useState(false);
	const controller = useRef(new AbortController());
	useEffect(() => {
		controller.current = new AbortController();
		return () => controller.current.abort();
	}, []);
	const take = async (dialog: HTMLDialogElement | null) => {
		setStage({ at: "busy" });
		try {
			const problem = await onPassphrase(typed.first, controller.current.signal);
			if (problem) return setStage({ at: "failed", told: lockProblem(problem, phrases) });
			onDone();
			dialog?.close();
		} catch {
			setStage({ at: "failed", told: t("lock.failed") });
		}
	};
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const refused = refusalOf("save", typed.first, typed.again);
		const ready = isReady();
		if (refused) setStage({ at: "refused", by: refused });
		else if (ready && stage.at !== "busy") void take(event.currentTarget.closest("dialog"));
	};
	const refusal = (which: Refusal) =>
		stage.at === "refused" && stage.by === which ? t(`secret.${which}`, { n: fewestSigns }) : undefined;
	const field = { type: isShown ? "text" : "password", autoComplete: "new-password" } as const;
	return (
		<form className="stack" onSubmit={submit}>
			{before}
			<TextField
				{...field}
				label={label}
				hint={t("lock.dialog.advice")}
				value={typed.first}
				error={refusal("none") ?? refusal("short")}
				onChange={(first) => setTyped({ ...typed, first })}
			/>
			<TextField
				{...field}
				label={t("secret.again")}
				value={typed.again}
				error={refusal("differs")}
				onChange={(again) => setTyped({ ...typed, again })}
			/>
			<label className="lock-check small">
				<input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
				<span>{t("secret.show")}</span>
			</label>
			{children}
			<p className={stage.at === "failed" ? "error" : "small"} role="status">
				{toldOf(stage, t("lock.busy"))}
			</p>
			{stage.at === "busy" && <progress aria-label={t("lock.busy")} />}
			<div className="row">
				<Button type="submit" look="primary" aria-busy={stage.at === "busy"}>
					{doing}
				</Button>
				<Cancel />
			</div>
		</form>
	);
}
