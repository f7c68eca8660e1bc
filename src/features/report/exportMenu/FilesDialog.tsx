import { useEffect, useId, useState } from "react";
import { mostCarried } from "../../../domain/review/given.ts";
import { attachedTo } from "../../../domain/review/givenChanges.ts";
import { sizeText } from "../../../i18n/sizeText.ts";
import { Button } from "../../../ui/Button.tsx";
import { useDevice } from "../../../ui/device.ts";
import { closeDialog, ModalDialog } from "../../../ui/ModalDialog.tsx";
import { useSeen } from "../../../ui/seen.ts";
import type { ExportRequest } from "./choices.ts";
import "./exemptionsDialog.css";

interface FilesDialogProps {
	onSave: (files: ExportRequest["files"]) => void;
	onClose: () => void;
}

const places = ["inside", "beside", "none"] as const;

/** Whether the files attached to a review go along: within its file, beside it, or by their names and hashes alone. */
export function FilesDialog({ onSave, onClose }: FilesDialogProps) {
	const { review, words } = useSeen();
	const { attachments } = useDevice();
	const { t, list } = words;
	const title = useId();
	const files = attachedTo(review);
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const isTooMuch = bytes > mostCarried;
	const [place, setPlace] = useState<(typeof places)[number]>(isTooMuch ? "none" : "inside");
	const [lacking, setLacking] = useState<string[]>([]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the dialog opens
	useEffect(() => {
		void attachments.lacking(files).then((found) => setLacking(found.map(({ name }) => name)));
	}, []);
	return (
		<ModalDialog labelledBy={title} className="exemptions-dialog" onClose={onClose}>
			<form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					closeDialog();
					onSave(place === "none" ? undefined : place);
				}}
			>
				<h2 id={title}>{t("given.carry.title")}</h2>
				<p className="soft">{t("given.carry.lead", { n: files.length, size: sizeText(bytes, words) })}</p>
				{isTooMuch && <p className="error">{t("given.carry.tooMuch", { most: sizeText(mostCarried, words) })}</p>}
				{lacking.length > 0 && <p className="soft">{t("given.carry.lacking", { names: list(lacking) })}</p>}
				<fieldset className="stack">
					<legend className="visually-hidden">{t("given.carry.title")}</legend>
					{places.map((one) => (
						<label key={one} className="files-choice">
							<input
								type="radio"
								name="files"
								checked={place === one}
								disabled={isTooMuch && one !== "none"}
								onChange={() => setPlace(one)}
							/>
							<span>{t(`given.carry.${one}`)}</span>
						</label>
					))}
				</fieldset>
				<div className="exemptions-dialog-foot">
					<Button onClick={closeDialog}>{t("common.cancel")}</Button>
					<Button type="submit" look="primary">
						{t("given.carry.save")}
					</Button>
				</div>
			</form>
		</ModalDialog>
	);
}
