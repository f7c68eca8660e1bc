import { type FormEvent, useState } from "react";
import type { Erased } from "../../features/settings/types.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";

interface EraseLockedProps {
	/** Whether it is shown at once: there is no other way on. */
	isOpen: boolean;
	onErase: () => Promise<Erased>;
}

/** What is left to whoever has forgotten the passphrase: to begin anew, perhaps from a backup. */
export function EraseLocked({ isOpen, onErase }: EraseLockedProps) {
	const { t } = usePhrases();
	const word = t("settings.erase.word");
	const [typed, setTyped] = useState("");
	const [error, setError] = useState<"mismatch" | "held" | "refused" | null>(null);
	const erase = async (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim().toLowerCase() !== word) return setError("mismatch");
		const erased = await onErase();
		setError(erased === "done" ? null : erased);
	};
	return (
		<details className="lock-forgotten" open={isOpen}>
			<summary>{t("lock.forgotten")}</summary>
			<form className="stack" onSubmit={erase}>
				<p>{t("lock.forgotten.text")}</p>
				<TextField
					label={t("settings.erase.type", { word })}
					autoComplete="off"
					value={typed}
					error={error ? t(`settings.erase.${error}`, { word }) : undefined}
					onChange={setTyped}
				/>
				<div className="row">
					<Button type="submit" look="danger">
						{t("settings.erase.do")}
					</Button>
				</div>
			</form>
		</details>
	);
}
