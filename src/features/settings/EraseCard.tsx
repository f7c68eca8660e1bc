import { useRef } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { EraseDialog } from "./EraseDialog.tsx";
import type { Erased, SaveBackup } from "./types.ts";

interface EraseCardProps {
	onSaveBackup: SaveBackup;
	/** Where it goes well, the page begins anew. */
	onErase: () => Promise<Erased>;
}

/** The way out: everything gone from this device. */
export function EraseCard({ onSaveBackup, onErase }: EraseCardProps) {
	const { t } = usePhrases();
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<section className="card settings-card" aria-labelledby="settings-erase">
			<h2 id="settings-erase">{t("settings.erase")}</h2>
			<p className="settings-text">{t("settings.erase.text")}</p>
			<div className="row">
				<Button look="danger" onClick={() => dialog.current?.showModal()}>
					{t("settings.erase.open")}
				</Button>
			</div>
			<EraseDialog dialog={dialog} onSaveBackup={onSaveBackup} onErase={onErase} />
		</section>
	);
}
