import { useState } from "react";
import type { AttachedFile } from "../../domain/review/given.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { problemText } from "../../i18n/problemText.ts";
import { Button } from "../Button.tsx";
import { useDevice } from "../device.ts";
import { OpenFileButton } from "../OpenFileButton.tsx";
import { useAttached } from "./useAttached.ts";

/** An attached file: its name saves it, also under a passphrase, a picture is shown, and what is not on this device can be brought. */
export function Attached({ file }: { file: AttachedFile }) {
	const { t } = usePhrases();
	const { attachments } = useDevice();
	const { shown, again } = useAttached(file);
	if (!shown) {
		return (
			<>
				<span title={t("given.hash", { hash: file.hash })}>{file.name}</span>
				{shown === null && <Missing file={file} onBrought={again} />}
			</>
		);
	}
	const save = (isProtected: boolean) => void attachments.save(file, isProtected).then((isSaved) => isSaved || again());
	return (
		<>
			<Button
				look="quiet"
				className="given-file"
				title={t("given.hash", { hash: file.hash })}
				aria-label={t("given.save.of", { name: file.name })}
				onClick={() => save(false)}
			>
				{file.name}
			</Button>{" "}
			<Button
				look="quiet"
				className="given-protect small"
				aria-label={t("given.protect.of", { name: file.name })}
				onClick={() => save(true)}
			>
				{t("given.protect")}
			</Button>
			{shown.picture !== null && (
				<img className="given-picture" src={shown.picture} alt={t("given.picture", { name: file.name })} />
			)}
		</>
	);
}

function Missing({ file, onBrought }: { file: AttachedFile; onBrought: () => void }) {
	const phrases = usePhrases();
	const { t } = phrases;
	const { attachments } = useDevice();
	const [said, setSaid] = useState("");
	const bring = async ([chosen]: File[]) => {
		if (!chosen) return;
		const kept = await attachments.bring(chosen);
		if (!kept.ok) setSaid(kept.problems.map((one) => problemText(one, phrases)).join(" "));
		else if (kept.value.hash === file.hash) onBrought();
		else setSaid(t("given.otherFile", { name: chosen.name }));
	};
	return (
		<div className="given-missing">
			<span className="small soft">{t("given.notHere")}</span>
			<OpenFileButton label={t("given.bring")} busy={false} one accept="" onFiles={(files) => void bring(files)} />
			{said !== "" && (
				<span className="error" role="alert">
					{said}
				</span>
			)}
		</div>
	);
}
