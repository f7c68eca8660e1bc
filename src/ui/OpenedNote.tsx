import { useEffect, useRef } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Button } from "./Button.tsx";
import "./openedNote.css";
import type { FileOutcome, Opened } from "./useOpening.ts";

/** What is said of a file by itself. */
type OwnOutcome = Exclude<FileOutcome, { kind: "goes" }>;

/** As many problems as one reads at once; the rest unfolds. */
const atOnce = 8;

interface OpenedNoteProps {
	opened: Omit<Opened, "outcome"> & { outcome: OwnOutcome };
	/** What became of the file once its question was answered. */
	onAnswer: (outcome: FileOutcome) => void;
	onClose: () => void;
}

/** What became of one file that was opened; it comes into view. */
export function OpenedNote({ opened: { file, outcome }, onAnswer, onClose }: OpenedNoteProps) {
	const { t } = usePhrases();
	const note = useRef<HTMLDivElement>(null);
	useEffect(() => {
		note.current?.scrollIntoView({ block: "nearest" });
	}, []);
	return (
		<div className="opened-note" data-kind={outcome.kind} ref={note}>
			{outcome.kind === "taken" && <Taken outcome={outcome} />}
			{outcome.kind === "asks" && <Question outcome={outcome} onAnswer={onAnswer} onNo={onClose} />}
			{outcome.kind === "refused" && <Refused file={file} problems={outcome.problems} />}
			{outcome.kind !== "asks" && (
				<Button look="quiet" className="opened-note-close" aria-label={`${t("common.close")}: ${file}`} onClick={onClose}>
					{t("common.close")}
				</Button>
			)}
		</div>
	);
}

const Taken = ({ outcome: { told, link } }: { outcome: Extract<FileOutcome, { kind: "taken" }> }) => (
	<p className="opened-note-text">
		<span>
			{told} {link && <a href={`#${link.address}`}>{link.label}</a>}
		</span>
	</p>
);

interface QuestionProps {
	outcome: Extract<FileOutcome, { kind: "asks" }>;
	onAnswer: (outcome: FileOutcome) => void;
	onNo: () => void;
}

/** Whoever answers keeps the focus: the answer takes the place of the buttons. */
function Question({ outcome: { told, notes = [], yes, no, onYes }, onAnswer, onNo }: QuestionProps) {
	const { t } = usePhrases();
	const answer = async (note: HTMLElement | null) => {
		const refused = (): FileOutcome => ({ kind: "refused", problems: [t("problem.cannotOpen")] });
		onAnswer(await Promise.resolve(onYes()).catch(refused));
		requestAnimationFrame(() => note?.querySelector<HTMLElement>("button")?.focus());
	};
	return (
		<div className="opened-note-text">
			<p>{told}</p>
			{notes.length > 0 && <Unfolding lines={notes} />}
			<p className="row">
				<Button onClick={(event) => void answer(event.currentTarget.closest<HTMLElement>(".opened-note"))}>{yes}</Button>
				<Button look="quiet" onClick={onNo}>
					{no}
				</Button>
			</p>
		</div>
	);
}

function Refused({ file, problems }: { file: string; problems: string[] }) {
	const { t } = usePhrases();
	return (
		<div className="opened-note-text">
			<h2>{t("reviews.failed.title", { file })}</h2>
			<p>{t("reviews.failed.kept")}</p>
			<Unfolding lines={problems} />
		</div>
	);
}

/** The first lines, and the rest to unfold. */
function Unfolding({ lines }: { lines: string[] }) {
	const { t } = usePhrases();
	const told = [...new Set(lines)];
	const [first, rest] = [told.slice(0, atOnce), told.slice(atOnce)];
	return (
		<>
			<Problems problems={first} />
			{rest.length > 0 && (
				<details>
					<summary>{t("reviews.failed.more", { n: rest.length })}</summary>
					<Problems problems={rest} />
				</details>
			)}
		</>
	);
}

const Problems = ({ problems }: { problems: string[] }) => (
	<ul>
		{problems.map((problem) => (
			<li key={problem}>{problem}</li>
		))}
	</ul>
);
