import { lazy, Suspense } from "react";
import "./opened.css";
import type { FileOutcome, Opened } from "./useOpening.ts";

/** Loads with the first file that is opened. */
const OpenedNote = lazy(() => import("./OpenedNote.tsx").then((m) => ({ default: m.OpenedNote })));

interface OpenedFilesProps {
	opened: Opened[];
	/** What became of a file once its question was answered. */
	onAnswer: (id: number, outcome: FileOutcome) => void;
	onClose: (id: number) => void;
}

/** What became of the files just opened: the good ones briefly, the others with what stands in the way or has to be said first. */
export const OpenedFiles = ({ opened, onAnswer, onClose }: OpenedFilesProps) => (
	<div className="opened-files" role="status">
		<Suspense fallback={null}>
			{opened.map((one) => (
				<OpenedNote key={one.id} opened={one} onAnswer={(outcome) => onAnswer(one.id, outcome)} onClose={() => onClose(one.id)} />
			))}
		</Suspense>
	</div>
);
