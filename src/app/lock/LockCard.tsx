import { useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/fields.tsx";
import { idleChoices } from "./changeLock.ts";
import { ChangeDialog, TurnOffDialog, TurnOnDialog } from "./LockDialogs.tsx";
import type { LockCardProps } from "./lockCardProps.ts";
import "./lock.css";

type Asked = "on" | "off" | "change" | null;

/** Turns the lock of the device on and off, and sets it. */
export function LockCard(props: LockCardProps) {
	const { t } = usePhrases();
	const [asked, setAsked] = useState<Asked>(null);
	const [isChanged, setChanged] = useState(false);
	const close = () => setAsked(null);
	return (
		<section className="card settings-card" aria-labelledby="settings-lock">
			<h2 id="settings-lock">{t("lock.card")}</h2>
			<div className="settings-text">
				<p>{t("lock.card.text")}</p>
				<p className="soft">{t("lock.card.not")}</p>
			</div>
			{props.standing === "cannot" && <p className="settings-note">{t("lock.card.cannot")}</p>}
			{props.standing === "none" && (
				<div className="row">
					<Button onClick={() => setAsked("on")}>{t("lock.card.turnOn")}</Button>
				</div>
			)}
			{props.standing === "on" && <Locked {...props} onAsk={setAsked} />}
			<p className="small" role="status">
				{isChanged && t("lock.changed")}
			</p>
			{asked === "on" && <TurnOnDialog onSaveBackup={props.onSaveBackup} onTurnOn={props.onTurnOn} onClose={close} />}
			{asked === "off" && <TurnOffDialog onTurnOff={props.onTurnOff} onClose={close} />}
			{asked === "change" && <ChangeDialog onChange={props.onChange} onChanged={() => setChanged(true)} onClose={close} />}
		</section>
	);
}

interface LockedProps extends Pick<LockCardProps, "idleMinutes" | "onIdle" | "onLock"> {
	onAsk: (asked: Asked) => void;
}

function Locked({ idleMinutes, onIdle, onLock, onAsk }: LockedProps) {
	const { t, unit } = useMinutes();
	const [minutes, setMinutes] = useState(idleMinutes);
	return (
		<>
			<p className="settings-note" data-kind="good">
				{t("lock.card.on")}
			</p>
			<SelectField
				label={t("lock.idle")}
				hint={t("lock.idle.hint")}
				value={String(minutes)}
				options={idleChoices.map((choice) => ({
					value: String(choice),
					label: choice === 0 ? t("lock.idle.never") : unit(choice),
				}))}
				onChange={(chosen) => {
					setMinutes(Number(chosen));
					void onIdle(Number(chosen));
				}}
			/>
			<div className="row">
				<Button look="primary" onClick={onLock}>
					{t("lock.now")}
				</Button>
				<Button onClick={() => onAsk("change")}>{t("lock.card.change")}</Button>
				<Button onClick={() => onAsk("off")}>{t("lock.card.turnOff")}</Button>
			</div>
		</>
	);
}

/** Minutes in words, as the language has them. */
function useMinutes() {
	const { t, language } = usePhrases();
	const format = new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "long" });
	return { t, unit: (minutes: number) => format.format(minutes) };
}
