import { OpenedNote } from "./OpenedNote.tsx";
import type { FileOutcome, Opened } from "./useOpening.ts";
import { WhereToNote } from "./WhereToNote.tsx";
import type { WhereTo } from "./whereTo.ts";

interface OpenedNotesProps {
	opened: Opened[];
	/** Nothing is being read any more. */
	isWhole: boolean;
	/** What became of a file once its question was answered. */
	onAnswer: (id: number, outcome: FileOutcome) => void;
	onClose: (id: number) => void;
}

/** A note for each file that was opened; those that go to a review which somebody chooses have one together. */
export function OpenedNotes({ opened, isWhole, onAnswer, onClose }: OpenedNotesProps) {
	const going = opened.flatMap(({ id, outcome }) => (outcome.kind === "goes" ? [{ ...outcome, id }] : []));
	const [first] = going;
	const leave = () => {
		for (const { id } of going) onClose(id);
	};
	return (
		<>
			{isWhole && first && <Going whereTo={first.to} files={going.map(({ file }) => file)} onLeave={leave} />}
			{opened.map(
				(one) =>
					one.outcome.kind !== "goes" && (
						<OpenedNote
							key={one.id}
							opened={{ ...one, outcome: one.outcome }}
							onAnswer={(outcome) => onAnswer(one.id, outcome)}
							onClose={() => onClose(one.id)}
						/>
					),
			)}
		</>
	);
}

const Going = ({ whereTo, files, onLeave }: { whereTo: WhereTo; files: File[]; onLeave: () => void }) => (
	<div className="opened-note" data-kind="asks">
		<WhereToNote whereTo={whereTo} files={files} onLeave={onLeave} />
	</div>
);
