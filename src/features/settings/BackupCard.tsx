import { useRef } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { ReadingNote } from "../../ui/ReadingNote.tsx";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import type { ReadingWatch } from "../../ui/useReading.ts";
import { BackupButtons } from "./BackupButtons.tsx";
import { RestorePreview } from "./RestorePreview.tsx";
import type { OpenedBackup, Restored, SaveBackup } from "./types.ts";
import { type RestoreStage, useRestore } from "./useRestore.ts";

interface BackupCardProps {
	onSave: SaveBackup;
	onOpen: (file: File, watch: ReadingWatch) => Promise<OpenedBackup>;
}

/** Where the focus goes with each stage; elsewhere it stays. */
const focusAt: Partial<Record<RestoreStage["at"], string>> = {
	start: "[data-open-file]",
	refused: "h3",
	stopped: "h3",
	preview: "h3",
	restored: "[data-undo]",
	undone: "[data-open-file]",
};

/** Everything in one file, and back. */
export function BackupCard({ onSave, onOpen }: BackupCardProps) {
	const { t } = usePhrases();
	const { root, focusNext } = useNextFocus<HTMLElement>();
	const { stage, reading, stop, open, undo, close } = useRestore({ onOpen, onStage: (at) => focusNext(focusAt[at] ?? "") });
	return (
		<section className="card settings-card" aria-labelledby="settings-backup" ref={root}>
			<h2 id="settings-backup">{t("settings.backup")}</h2>
			<div className="settings-text">
				<p>{t("settings.backup.text")}</p>
				<p className="soft">{t("settings.backup.keys")}</p>
			</div>
			<BackupButtons look="primary" onSave={onSave}>
				<OpenBackupButton busy={stage.at === "reading" || stage.at === "restoring"} onFile={open} />
			</BackupButtons>
			{reading && <ReadingNote reading={reading} onStop={stop} />}
			{stage.at === "refused" && (
				<Refused title={t("settings.restore.failed", { file: stage.file })} problems={stage.problems} onClose={close} />
			)}
			{stage.at === "stopped" && (
				<Refused title={t("settings.restore.stopped")} problems={[t("settings.restore.stopped.text")]} onClose={close} />
			)}
			{stage.at === "preview" && <RestorePreview {...stage} onCancel={close} />}
			{stage.at === "restored" && <RestoredBar restored={stage.restored} onUndo={() => undo(stage.restored)} onClose={close} />}
			<p className="visually-hidden" role="status">
				{stage.at === "undone" && t("settings.undone")}
			</p>
		</section>
	);
}

function OpenBackupButton({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
	const { t } = usePhrases();
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button data-open-file aria-busy={busy} onClick={() => input.current?.click()}>
				{t(busy ? "settings.backup.reading" : "settings.backup.open")}
			</Button>
			<input
				ref={input}
				type="file"
				hidden
				accept=".json,application/json,.age"
				aria-label={t("settings.backup.open")}
				onChange={(event) => {
					const [file] = event.target.files ?? [];
					if (file) onFile(file);
					// The same file can be chosen again, mended.
					event.target.value = "";
				}}
			/>
		</>
	);
}

function Refused({ title, problems, onClose }: { title: string; problems: string[]; onClose: () => void }) {
	const { t } = usePhrases();
	return (
		<div className="settings-note" data-kind="bad">
			<h3 tabIndex={-1}>{title}</h3>
			<List lines={problems} />
			<div className="row">
				<Button onClick={onClose}>{t("common.close")}</Button>
			</div>
		</div>
	);
}

const List = ({ lines }: { lines: string[] }) => (
	<ul>
		{lines.map((line) => (
			<li key={line}>{line}</li>
		))}
	</ul>
);

function RestoredBar({ restored, onUndo, onClose }: { restored: Restored; onUndo: () => void; onClose: () => void }) {
	const { t } = usePhrases();
	return (
		<div className="settings-note" data-kind={restored.missed.length > 0 ? "bad" : "good"}>
			<div id="settings-restored">
				<p>
					<span>{t("settings.restored", { n: restored.reviews })}</span>{" "}
					{restored.hasMore && <span>{t("settings.restored.more")}</span>}
				</p>
				{restored.missed.length > 0 && (
					<>
						<p>{t("settings.restore.missed")}</p>
						<List lines={restored.missed} />
					</>
				)}
			</div>
			<div className="row">
				<Button data-undo aria-describedby="settings-restored" onClick={onUndo}>
					{t("common.undo")}
				</Button>
				<Button look="quiet" onClick={onClose}>
					{t("common.close")}
				</Button>
			</div>
		</div>
	);
}
