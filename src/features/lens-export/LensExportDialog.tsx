import "./lensExport.css";
import { useEffect, useEffectEvent, useId, useState } from "react";
import type { Loss } from "../../domain/draft/loss.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { MessageKey } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";
import { closeDialog, ModalDialog } from "../../ui/ModalDialog.tsx";

/** A file that is ready to be saved. */
export interface PreparedLens {
	losses: Loss[];
	/** What the tool of the format takes less of, in words. */
	tooMuch: string[];
	/** Under a passphrase, which is asked for, or as it is. */
	save: (isProtected: boolean) => void;
}

interface LensExportDialogProps<F extends string> {
	/** Of the lens. */
	title: string;
	formats: readonly { id: F; label: MessageKey; purpose: MessageKey }[];
	/** Rejects where the lens cannot be written so. */
	prepare: (format: F) => Promise<PreparedLens>;
	onClose: () => void;
}

/** In which format a lens is saved, and what that does not carry, before it is saved. */
export function LensExportDialog<F extends string>({ title, formats, prepare, onClose }: LensExportDialogProps<F>) {
	const { t } = usePhrases();
	const id = useId();
	const [format, choose] = useState<F | undefined>(formats[0]?.id);
	const [isProtected, setProtected] = useState(false);
	const prepared = usePrepared(format, prepare);
	const ready = typeof prepared === "object" ? prepared : null;
	return (
		<ModalDialog labelledBy={`${id}-title`} onClose={onClose}>
			<div className="stack">
				<h2 id={`${id}-title`}>{t("lensExport.title", { title })}</h2>
				<fieldset className="lens-export-formats">
					<legend className="legend">{t("lensExport.format")}</legend>
					{formats.map((one) => (
						<label key={one.id}>
							<input type="radio" name={`${id}-format`} checked={one.id === format} onChange={() => choose(one.id)} />
							<span>
								<strong>{t(one.label)}</strong>
								<br />
								<span className="soft">{t(one.purpose)}</span>
							</span>
						</label>
					))}
				</fieldset>
				<div role="status">
					{prepared === "running" && <p className="soft">{t("lensExport.running")}</p>}
					{prepared === "failed" && <p>{t("lensExport.failed")}</p>}
					{ready && <Losses losses={ready.losses} />}
					{ready && <TooMuch said={ready.tooMuch} />}
				</div>
				<label className="row small">
					<input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />
					<span>{t("exporting.protect")}</span>
				</label>
				<p className="row">
					<Button
						look="primary"
						disabled={!ready}
						onClick={() => {
							ready?.save(isProtected);
							closeDialog();
						}}
					>
						{t("lensExport.save")}
					</Button>
					<Button onClick={closeDialog}>{t("common.cancel")}</Button>
				</p>
			</div>
		</ModalDialog>
	);
}

function Losses({ losses }: { losses: Loss[] }) {
	const { t } = usePhrases();
	if (losses.length === 0) return <p>{t("lensExport.whole")}</p>;
	return (
		<>
			<h3>{t("lensExport.lost")}</h3>
			<p className="soft">{t("lensExport.lost.text")}</p>
			<ul className="lens-export-losses">
				{losses.map(({ what, n }) => (
					<li key={what}>{t(`lensExport.loss.${what}`, { n })}</li>
				))}
			</ul>
		</>
	);
}

/** What lies beyond the limits of the tool that the format is for. */
function TooMuch({ said }: { said: string[] }) {
	const { t } = usePhrases();
	if (said.length === 0) return null;
	return (
		<>
			<h3>{t("lensExport.over")}</h3>
			<p className="soft">{t("lensExport.over.text")}</p>
			<ul className="lens-export-losses">
				{said.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</>
	);
}

type Prepared = PreparedLens | "running" | "failed";

/** The file of the chosen format; one that comes after another was chosen is dropped. */
function usePrepared<F extends string>(format: F | undefined, prepare: (format: F) => Promise<PreparedLens>): Prepared {
	const [prepared, setPrepared] = useState<{ format: F; file: PreparedLens | "failed" } | null>(null);
	const start = useEffectEvent(prepare);
	useEffect(() => {
		if (format === undefined) return;
		let current = true;
		const done = (file: PreparedLens | "failed") => current && setPrepared({ format, file });
		start(format).then(done, () => done("failed"));
		return () => {
			current = false;
		};
	}, [format]);
	return prepared && prepared.format === format ? prepared.file : "running";
}
