import { useState } from "react";
import { BackupButtons } from "../../features/settings/BackupButtons.tsx";
import { usePhrases } from "../../i18n/context.tsx";
import { useReviews } from "../../store/reviews.ts";
import { Button } from "../../ui/Button.tsx";
import { WithPhrases } from "../WithPhrases.tsx";
import { dismissReminder, isBackupDue } from "./reminder.ts";
import { saveBackup } from "./saveBackup.ts";
import "./backupReminder.css";

/** Says on the first screen, once, that a backup would be good; nothing while it is not due. */
export function BackupReminder() {
	const [isShown, setShown] = useState(() => isBackupDue(Object.values(useReviews.getState().reviews)));
	if (!isShown) return null;
	const close = () => {
		document.querySelector<HTMLElement>("h1")?.focus();
		setShown(false);
	};
	return (
		<WithPhrases isQuiet>
			<Bar onClose={close} />
		</WithPhrases>
	);
}

function Bar({ onClose }: { onClose: () => void }) {
	const { t } = usePhrases();
	return (
		<section className="backup-reminder" aria-label={t("settings.backup")}>
			<p>{t("settings.remind")}</p>
			<BackupButtons onSave={saveBackup} onWhole={onClose}>
				<Button
					look="quiet"
					onClick={() => {
						dismissReminder();
						onClose();
					}}
				>
					{t("settings.remind.not")}
				</Button>
			</BackupButtons>
		</section>
	);
}
