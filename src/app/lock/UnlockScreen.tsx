import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { LockState } from "../../browser/lock/lockRecord.ts";
import type { Problem } from "../../domain/result.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { useLook } from "../useLook.ts";
import { EraseLocked } from "./EraseLocked.tsx";
import { lockProblem } from "./lockProblem.ts";
import "./lock.css";

interface UnlockScreenProps {
	/** How far the lock is on; null: its record is damaged, and nothing can be opened. */
	state: LockState | null;
	/** Opens, or answers why not. Tells how many records it has gone through where there are some to encrypt or decrypt. */
	onPassphrase: (passphrase: string, signal: AbortSignal, onStep: (done: number, all: number) => void) => Promise<Problem | null>;
	/** Takes turning on or off back, where that can be done. */
	onCancel: () => Promise<void>;
	/** False: the browser refused. */
	onErase: () => Promise<boolean>;
}

/** What the screen is for: a lock that is half on needs the same as one that was chosen. */
const purposeOf = { chosen: "on", turningOn: "again", on: "open", turningOff: "off" } as const satisfies Record<
	LockState,
	string
>;

/** Stands in the place of the app until the passphrase is given. */
export function UnlockScreen({ state, onPassphrase, onCancel, onErase }: UnlockScreenProps) {
	const { t } = usePhrases();
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
					<UnlockForm purpose={purpose} onPassphrase={onPassphrase}>
						{(purpose === "on" || purpose === "off") && <Button onClick={onCancel}>{t(`lock.cancel.${purpose}`)}</Button>}
					</UnlockForm>
				)}
				<EraseLocked isOpen={purpose === "broken"} onErase={onErase} />
			</div>
		</main>
	);
}

interface UnlockFormProps extends Pick<UnlockScreenProps, "onPassphrase"> {
	purpose: "on" | "again" | "open" | "off";
	children: React.ReactNode;
}

type Stage = { at: "asking" } | { at: "busy"; done: number; all: number } | { at: "failed"; told: string };

function UnlockForm({ purpose, onPassphrase, children }: UnlockFormProps) {
	const { t } = usePhrases();
	const { stage, run } = useOpening(onPassphrase);
	const [passphrase, setPassphrase] = useState("");
	const [isShown, setShown] = useState(false);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (stage.at !== "busy") void run(passphrase);
	};
	return (
		<form className="stack" onSubmit={submit}>
			<TextField
				label={t("secret.passphrase")}
				type={isShown ? "text" : "password"}
				autoComplete="current-password"
				autoFocus
				value={passphrase}
				error={stage.at === "failed" ? stage.told : undefined}
				onChange={setPassphrase}
			/>
			<label className="lock-check small">
				<input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
				<span>{t("secret.show")}</span>
			</label>
			<Progress stage={stage} purpose={purpose} />
			<div className="row">
				<Button type="submit" look="primary" aria-busy={stage.at === "busy"}>
					{t(`lock.do.${purpose}`)}
				</Button>
				{children}
			</div>
		</form>
	);
}

/** One try after the other; the field has the focus again after one that failed. */
function useOpening(onPassphrase: UnlockScreenProps["onPassphrase"]) {
	const phrases = usePhrases();
	const [stage, setStage] = useState<Stage>({ at: "asking" });
	const controller = useRef(new AbortController());
	useEffect(() => {
		controller.current = new AbortController();
		return () => controller.current.abort();
	}, []);
	const run = async (passphrase: string) => {
		if (passphrase === "") return setStage({ at: "failed", told: phrases.t("secret.none") });
		setStage({ at: "busy", done: 0, all: 0 });
		try {
			const onStep = (done: number, all: number) => setStage({ at: "busy", done, all });
			const problem = await onPassphrase(passphrase, controller.current.signal, onStep);
			if (problem) setStage({ at: "failed", told: lockProblem(problem, phrases) });
		} catch {
			setStage({ at: "failed", told: phrases.t("lock.failed") });
		}
	};
	return { stage, run };
}

/** What is under way; what went wrong is told by voice here, and to the eye at the field. */
function Progress({ stage, purpose }: { stage: Stage; purpose: UnlockFormProps["purpose"] }) {
	const { t } = usePhrases();
	const id = useId();
	const isSweeping = stage.at === "busy" && stage.all > 0;
	const busy = isSweeping ? t(purpose === "off" ? "lock.uncovering" : "lock.covering") : t("lock.busy");
	return (
		<>
			<p id={id} className={stage.at === "busy" ? "small" : "visually-hidden"} role="status">
				{stage.at === "failed" ? stage.told : stage.at === "busy" && busy}
			</p>
			{stage.at === "busy" && <progress aria-labelledby={id} {...(isSweeping ? { value: stage.done, max: stage.all } : {})} />}
		</>
	);
}
