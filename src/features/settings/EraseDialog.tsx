import { type FormEvent, type RefObject, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { BackupButtons } from "./BackupButtons.tsx";
import type { Erased, SaveBackup } from "./types.ts";

interface EraseDialogProps {
	dialog: RefObject<HTMLDialogElement | null>;
	onSaveBackup: SaveBackup;
	onErase: () => Promise<Erased>;
}

/** Offers a backup first, then deletes only for whoever types the word. */
export function EraseDialog({ dialog, onSaveBackup, onErase }: EraseDialogProps) {
	const { t } = usePhrases();
	const close = () => dialog.current?.close();
	return (
		<dialog ref={dialog} className="settings-dialog" aria-labelledby="settings-erase-title">
			<div className="stack">
				<h2 id="settings-erase-title">{t("settings.erase.title")}</h2>
				<p>{t("settings.erase.warning")}</p>
				<BackupButtons onSave={onSaveBackup} />
				<EraseForm onErase={onErase} onCancel={close} />
			</div>
		</dialog>
	);
}

function EraseForm({ onErase, onCancel }: { onErase: () => Promise<Erased>; onCancel: () => void }) {
	const { t } = usePhrases();
	const word = t("settings.erase.word");
	const [typed, setTyped] = useState("");
	const [state, setState] = useState<"asking" | "mismatch" | "busy" | "held" | "refused">("asking");
	const erase = async (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim().toLowerCase() !== word) return setState("mismatch");
		setState("busy");
		const erased = await onErase();
		if (erased !== "done") setState(erased);
	};
	const cancel = () => {
		setTyped("");
		setState("asking");
		onCancel();
	};
	return (
		<form className="stack" onSubmit={erase}>
			<TextField
				label={t("settings.erase.type", { word })}
				value={typed}
				error={state === "mismatch" ? t("settings.erase.mismatch", { word }) : undefined}
				onChange={setTyped}
			/>
			{(state === "held" || state === "refused") && <p role="alert">{t(`settings.erase.${state}`)}</p>}
			<div className="row">
				<Button type="submit" look="danger" aria-busy={state === "busy"}>
					{t(state === "busy" ? "settings.erase.busy" : "settings.erase.do")}
				</Button>
				<Button look="quiet" onClick={cancel}>
					{t("common.cancel")}
				</Button>
			</div>
		</form>
	);
}
