import { lazy, Suspense } from "react";
import "./opened.css";
import type { FileOutcome, Opened } from "./useOpening.ts";
import type { Reading } from "./useReading.ts";

/** Loads with the first file that is opened. */
const OpenedNotes = lazy(() => import("./OpenedNotes.tsx").then((m) => ({ default: m.OpenedNotes })));

const ReadingNote = lazy(() => import("./ReadingNote.tsx").then((m) => ({ default: m.ReadingNote })));

interface OpenedFilesProps {
	reading: Reading | null;
	onStop: () => void;
	opened: Opened[];
	/** What became of a file once its question was answered. */
	onAnswer: (id: number, outcome: FileOutcome) => void;
	onClose: (id: number) => void;
}

/** The file that is being read, and what became of those just opened: the good ones briefly, the others with what stands in the way or has to be said first. */
export const OpenedFiles = ({ reading, onStop, opened, onAnswer, onClose }: OpenedFilesProps) => (
	<div className="opened-files" role="status">
		<Suspense fallback={null}>
			{opened.length > 0 && <OpenedNotes isWhole={!reading} opened={opened} onAnswer={onAnswer} onClose={onClose} />}
			{reading && <ReadingNote reading={reading} onStop={onStop} />}
		</Suspense>
	</div>
);
