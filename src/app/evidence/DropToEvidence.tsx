import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { DropLayer } from "../../ui/DropLayer.tsx";
import { droppedFiles } from "../../ui/folderFiles.ts";
import { useSeen } from "../../ui/seen.ts";
import { useFileDrop } from "../../ui/useFileDrop.ts";
import { putWaiting } from "./waitingFiles.ts";

/** Files dropped on a screen of a review are read on its screen of evidence. */
export function DropToEvidence() {
	const { review, words } = useSeen();
	const navigate = useNavigate();
	const hovering = useFileDrop(async (files, dropped) => {
		const all = await droppedFiles(files, dropped);
		if (all.length === 0) return;
		putWaiting(all);
		navigate(paths.evidence(review.id));
	});
	return hovering ? <DropLayer text={words.t("evidence.drop")} /> : null;
}
