import { type ReactNode, useId, useState } from "react";
import type { Problem } from "../../domain/result.ts";
import { BackupButtons } from "../../features/settings/BackupButtons.tsx";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { Cancel, PassphraseForm } from "../secret/PassphraseForm.tsx";
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
			<BackupButtons onSave={onSaveBackup} />
			<p>{t("lock.dialog.next")}</p>
			<NewPassphrase
				label={t("secret.passphrase")}
				doing={t("lock.dialog.do")}
				isReady={() => {
					setMissed(!isKnown);
					return isKnown;
				}}
				onPassphrase={onTurnOn}
			>
				<div className="field">
					<label className="passphrase-check">
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

interface NewPassphraseProps {
	label: string;
	doing: string;
	isReady?: () => boolean;
	onPassphrase: (passphrase: string, signal: AbortSignal) => Promise<Problem | null>;
	onDone?: () => void;
	before?: ReactNode;
	children?: ReactNode;
}

/** A new passphrase, typed twice; the dialog closes when it is taken. */
function NewPassphrase({ onPassphrase, onDone, ...shown }: NewPassphraseProps) {
	const phrases = usePhrases();
	const { t } = phrases;
	return (
		<PassphraseForm
			{...shown}
			purpose="save"
			hint={t("lock.dialog.advice")}
			autoComplete="new-password"
			busy={{ key: t("lock.busy") }}
			failed={t("lock.failed")}
			act={async (passphrase, signal) => {
				const problem = await onPassphrase(passphrase, signal);
				return problem && lockProblem(problem, phrases);
			}}
			onDone={(form) => {
				onDone?.();
				form.closest("dialog")?.close();
			}}
			others={<Cancel />}
		/>
	);
}
