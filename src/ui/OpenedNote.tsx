import { useEffect, useRef } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Button } from "./Button.tsx";
import "./openedNote.css";
import type { FileOutcome, Opened } from "./useOpening.ts";

/** As many problems as one reads at once; the rest unfolds. */
const atOnce = 8;

interface OpenedNoteProps {
	opened: Opened;
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
			{outcome.kind === "asks" && <Question outcome={outcome} onYes={() => onAnswer(outcome.onYes())} onNo={onClose} />}
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
	onYes: () => void;
	onNo: () => void;
}

/** Whoever answers keeps the focus: the answer takes the place of the buttons. */
function Question({ outcome: { told, yes, no }, onYes, onNo }: QuestionProps) {
	return (
		<div className="opened-note-text">
			<p>{told}</p>
			<p className="row">
				<Button
					onClick={(event) => {
						const note = event.currentTarget.closest<HTMLElement>(".opened-note");
						onYes();
						requestAnimationFrame(() => note?.querySelector<HTMLElement>("button")?.focus());
					}}
				>
					{yes}
				</Button>
				<Button look="quiet" onClick={onNo}>
					{no}
				</Button>
			</p>
		</div>
	);
}

function Refused({ file, problems }: { file: string; problems: string[] }) {
	const { t } = usePhrases();
	const told = [...new Set(problems)];
	const [first, rest] = [told.slice(0, atOnce), told.slice(atOnce)];
	return (
		<div className="opened-note-text">
			<h2>{t("reviews.failed.title", { file })}</h2>
			<p>{t("reviews.failed.kept")}</p>
			<Problems problems={first} />
			{rest.length > 0 && (
				<details>
					<summary>{t("reviews.failed.more", { n: rest.length })}</summary>
					<Problems problems={rest} />
				</details>
			)}
		</div>
	);
}

const Problems = ({ problems }: { problems: string[] }) => (
	<ul>
		{problems.map((problem) => (
			<li key={problem}>{problem}</li>
		))}
	</ul>
);
