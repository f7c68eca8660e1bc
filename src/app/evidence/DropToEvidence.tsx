import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { DropLayer } from "../../ui/DropLayer.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useFileDrop } from "../../ui/useFileDrop.ts";
import { putWaiting } from "./waitingFiles.ts";

/** Files dropped on a screen of a review are read on its screen of evidence. */
export function DropToEvidence() {
	const { review, words } = useSeen();
	const navigate = useNavigate();
	const hovering = useFileDrop((files) => {
		if (files.length === 0) return;
		putWaiting(files);
		navigate(paths.evidence(review.id));
	});
	return hovering ? <DropLayer text={words.t("evidence.drop")} /> : null;
}
