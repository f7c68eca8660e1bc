import { useEdit } from "../../ui/editing.ts";
import { SeenProvider } from "../../ui/SeenProvider.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";
import { AnswerList } from "./AnswerList.tsx";
import "./questions.css";
import { memo, type ReactNode, startTransition, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { Navigate, useLocation, useNavigate, useParams } from "react-router";
import { firstItem, nextItem, previousItem } from "../../domain/report/course.ts";
import { withFlagTurned } from "../../domain/review/changes.ts";
import { paths } from "../../paths.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { askedToSay, goToSureness, goToWaiting } from "../../ui/asking/waiting.ts";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { AskedAgain } from "./AskedAgain.tsx";
import { Foot } from "./Foot.tsx";
import { Incompatible } from "./Incompatible.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import { QuestionHead } from "./QuestionHead.tsx";
import { Rail } from "./Rail.tsx";
import { SheetBar, SidePanel, type SidePanelProps, type SidePart } from "./SidePanel.tsx";
import { type Subject, subjectOf } from "./subject.ts";

/** One question at a time: where one is, what is asked, what helps to answer. Where none is named it goes to what still waits. */
export function QuestionsScreen() {
	const seen = useSeen();
	const { review, report, words } = seen;
	const { item } = useParams();
	const subject = useMemo(() => subjectOf(seen, item), [seen, item]);
	const AroundRail = report.questions.length > longRail ? Settled : SeenProvider;
	// From one question to the next, what one looks at beside it stays.
	const [part, setPart] = useState<SidePart>("why");
	const [withNotes, setWithNotes] = useState(false);
	if (!subject && item !== undefined) {
		const { t } = words;
		return <Nowhere title={t("questions.unknown")} to={paths.questions(review.id)} label={t("questions.goTo")} />;
	}
	if (!subject) {
		const first = firstItem(report.questions);
		return first === undefined ? null : <Navigate replace to={paths.question(review.id, first)} />;
	}
	return (
		<div className="questions">
			<div className="questions-grid">
				<AroundRail seen={seen}>
					<SteadyRail item={subject.item.id} />
				</AroundRail>
				<SteadyQuestion key={subject.item.id} subject={subject} withNotes={withNotes} onNotes={setWithNotes} />
				<SteadySide subject={subject} part={part} onPart={setPart} />
			</div>
		</div>
	);
}

const SteadyRail = memo(Rail);

/** So many questions in the rail take longer than a frame. */
const longRail = 200;

/** What follows from an answer is drawn in it after all else. */
const Settled = ({ seen, children }: { seen: Seen; children: ReactNode }) => (
	<SeenProvider seen={useDeferredValue(seen)}>{children}</SeenProvider>
);

interface QuestionProps {
	subject: Subject;
	withNotes: boolean;
	onNotes: (unfolded: boolean) => void;
}

/** Not drawn again for the rail, which follows an answer. */
const SteadyQuestion = memo(Question);

function Question({ subject, withNotes, onNotes }: QuestionProps) {
	useMoves(subject);
	useArrivalAtWaiting();
	return (
		<div className="questions-middle">
			<div className="questions-question">
				<QuestionHead subject={subject} />
				<AskedAgain subject={subject} />
				<Incompatible subject={subject} />
				<AnswerList subject={subject} />
				<NotesPanel subject={subject} unfolded={withNotes} onToggle={onNotes} />
			</div>
			<div className="questions-bottom">
				<SheetBar subject={subject} />
				<Foot subject={subject} />
			</div>
		</div>
	);
}

const SteadySide = memo(Side);

/** Another question is laid out in two frames: what is asked in the first, what helps to answer it in the second. */
function Side({ subject, ...shown }: SidePanelProps) {
	const [last, setLast] = useState(subject);
	const isDrawn = last.item === subject.item;
	useEffect(() => {
		if (!isDrawn) afterPaint(() => startTransition(() => setLast(subject)));
	}, [isDrawn, subject]);
	const drawn = isDrawn ? subject : last;
	return <SidePanel key={drawn.item.id} subject={drawn} {...shown} />;
}

/** Where the address asks for it, the control that the question waits for has the focus once the heading had it. */
function useArrivalAtWaiting(): void {
	const { search } = useLocation();
	useEffect(() => {
		if (askedToSay(search) !== null) afterPaint(goToWaiting);
		else if (new URLSearchParams(search).has("sure")) afterPaint(goToSureness);
	}, [search]);
}

/** The key is answered at once, by the way it takes; the next question takes its place as soon as it is drawn. */
function showTaken(move: string): void {
	document.querySelector(`.questions-foot [data-move="${move}"]`)?.setAttribute("data-taken", "");
}

/** What has the focus goes with the question: where it lets go before anything is drawn, the browser lays nothing out for that. */
function letGo(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** J and K move through what applies, F marks what to come back to. */
function useMoves({ item }: Subject): void {
	const { report, review } = useSeen();
	const navigate = useNavigate();
	const edit = useEdit();
	const { questions } = report;
	const actByKey = useCallback(
		({ kind }: ActOf<"questions">) => {
			if (kind === "flag") edit((current) => withFlagTurned(current, item.id));
			const find = kind === "next" ? nextItem : kind === "previous" ? previousItem : () => undefined;
			const target = find(questions, item.id);
			if (target === undefined) return kind === "flag";
			showTaken(kind);
			letGo();
			navigate(paths.question(review.id, target));
			return true;
		},
		[edit, navigate, questions, review.id, item.id],
	);
	useSingleKeys("questions", actByKey);
}
