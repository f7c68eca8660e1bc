import type { ReactNode } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import type { ReadingWatch } from "../../ui/useReading.ts";
import { BackupCard } from "./BackupCard.tsx";
import { CopiesCard } from "./CopiesCard.tsx";
import { EraseCard } from "./EraseCard.tsx";
import { LookCard } from "./LookCard.tsx";
import { StoredCard } from "./StoredCard.tsx";
import type { Erased, KeptCopy, OpenedBackup, OpenedCopy, SaveBackup, Stored } from "./types.ts";
import "./settings.css";

interface SettingsScreenProps {
	stored: Stored | null;
	/** Null: still being looked up. */
	copies: KeptCopy[] | null;
	onOpenCopy: (id: string) => Promise<OpenedCopy>;
	/** Whether everything has just been deleted. */
	isErased: boolean;
	/** Turns the lock of the device on and off. */
	lock: ReactNode;
	onSaveBackup: SaveBackup;
	onOpenBackup: (file: File, watch: ReadingWatch) => Promise<OpenedBackup>;
	onAskToKeep: () => Promise<boolean>;
	onErase: () => Promise<Erased>;
}

/** Language and look, and what is kept on this device. */
export function SettingsScreen({ stored, copies, isErased, lock, ...on }: SettingsScreenProps) {
	const { t } = usePhrases();
	return (
		<div className="page settings">
			<h1 tabIndex={-1}>{t("nav.settings")}</h1>
			{isErased && (
				<p className="settings-note" data-kind="good" role="status">
					{t("settings.erased")}
				</p>
			)}
			<div className="settings-cards">
				<LookCard />
				<div className="settings-cards">
					<BackupCard onSave={on.onSaveBackup} onOpen={on.onOpenBackup} />
					{lock}
					<StoredCard stored={stored} onAskToKeep={on.onAskToKeep} />
					<CopiesCard copies={copies} onOpen={on.onOpenCopy} />
					<EraseCard onSaveBackup={on.onSaveBackup} onErase={on.onErase} />
				</div>
			</div>
			<p>
				<a href={paths.notices} target="_blank" rel="noopener noreferrer">
					{t("settings.notices")}
				</a>
			</p>
		</div>
	);
}
