import { useEffect, useState } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Button } from "./Button.tsx";
import type { Reading } from "./useReading.ts";
import "./readingNote.css";

/** Milliseconds: what is over in a moment is not said. */
const moment = 300;

interface ReadingNoteProps {
	reading: Reading;
	onStop: () => void;
}

/** Which file is being read and how far, with the way to stop it; the focus then goes back to where files are opened. */
export function ReadingNote({ reading: { file, done, all }, onStop }: ReadingNoteProps) {
	const { t } = usePhrases();
	const [isLong, setLong] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLong(true), moment);
		return () => clearTimeout(timer);
	}, []);
	if (!isLong) return null;
	return (
		<div className="reading-note">
			<span>
				<span>{t("reviews.reading")}</span> <span className="soft">{file}</span>
			</span>
			<progress max={all} value={done} aria-hidden="true" />
			<Button
				look="quiet"
				onClick={() => {
					document.querySelector<HTMLElement>("[data-open-file]")?.focus();
					onStop();
				}}
			>
				{t("common.stop")}
			</Button>
		</div>
	);
}
