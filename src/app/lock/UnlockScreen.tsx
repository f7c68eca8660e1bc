import { useEffect } from "react";
import type { LockState } from "../../browser/lock/lockRecord.ts";
import type { Problem } from "../../domain/result.ts";
import type { Erased } from "../../features/settings/types.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { type OnStep, PassphraseForm } from "../secret/PassphraseForm.tsx";
import { useLook } from "../useLook.ts";
import { EraseLocked } from "./EraseLocked.tsx";
import { lockProblem } from "./lockProblem.ts";
import "./lock.css";

interface UnlockScreenProps {
	/** How far the lock is on; null: its record is damaged, and nothing can be opened. */
	state: LockState | null;
	/** Opens, or answers why not. Tells how many records it has gone through where there are some to encrypt or decrypt. */
	onPassphrase: (passphrase: string, signal: AbortSignal, onStep: OnStep) => Promise<Problem | null>;
	/** Takes turning on or off back, where that can be done. */
	onCancel: () => Promise<void>;
	/** False: the browser refused. */
	onErase: () => Promise<Erased>;
}

/** What the screen is for: a lock that is half on needs the same as one that was chosen. */
const purposeOf = { chosen: "on", turningOn: "again", on: "open", turningOff: "off" } as const satisfies Record<
	LockState,
	string
>;

/** Stands in the place of the app until the passphrase is given. */
export function UnlockScreen({ state, onPassphrase, onCancel, onErase }: UnlockScreenProps) {
	const phrases = usePhrases();
	const { t } = phrases;
	useLook();
	useEffect(() => {
		document.title = `${t("lock.title.open")} · ${t("app.name")}`;
	}, [t]);
	const purpose = state ? purposeOf[state] : "broken";
	return (
		<main className="lock-page">
			<div className="card stack">
				<h1>{t(`lock.title.${purpose}`)}</h1>
				<p>{t(`lock.text.${purpose}`)}</p>
				{purpose !== "broken" && (
					<PassphraseForm
						purpose="open"
						label={t("secret.passphrase")}
						autoComplete="current-password"
						doing={t(`lock.do.${purpose}`)}
						busy={{ key: t("lock.busy"), steps: t(purpose === "off" ? "lock.uncovering" : "lock.covering") }}
						failed={t("lock.failed")}
						act={async (...given) => {
							const problem = await onPassphrase(...given);
							return problem && lockProblem(problem, phrases);
						}}
						others={(purpose === "on" || purpose === "off") && <Button onClick={onCancel}>{t(`lock.cancel.${purpose}`)}</Button>}
					/>
				)}
				<EraseLocked isOpen={purpose === "broken"} onErase={onErase} />
			</div>
		</main>
	);
}
