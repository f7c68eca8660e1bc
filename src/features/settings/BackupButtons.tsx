import { type ReactNode, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import type { BackupPart, SaveBackup } from "./types.ts";

interface BackupButtonsProps {
	onSave: SaveBackup;
	look?: "primary";
	/** Called where it was saved whole. */
	onWhole?: () => void;
	/** Further buttons in the row. */
	children?: ReactNode;
}

/** Saves a backup, also under a passphrase, and says what it lacks: whoever deletes after it relies on it. */
export function BackupButtons({ onSave, look, onWhole, children }: BackupButtonsProps) {
	const { t, list } = usePhrases();
	const [lacking, setLacking] = useState<readonly BackupPart[]>([]);
	const save = async (isProtected: boolean) => {
		setLacking([]);
		const { isSaved, lacking: parts } = await onSave(isProtected);
		setLacking(parts);
		if (isSaved && parts.length === 0) onWhole?.();
	};
	return (
		<>
			<div className="row">
				<Button {...(look && { look })} onClick={() => save(false)}>
					{t("settings.backup.save")}
				</Button>
				<Button onClick={() => save(true)}>{t("settings.backup.protect")}</Button>
				{children}
			</div>
			{lacking.length > 0 && (
				<p className="settings-note" data-kind="bad" role="alert">
					{t("settings.backup.lacking", { parts: list(lacking.map((part) => t(`settings.backup.part.${part}`))) })}
				</p>
			)}
		</>
	);
}
