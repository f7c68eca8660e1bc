import { type RefObject, useCallback, useEffect, useRef } from "react";
import { Navigate, useNavigate, useParams, useSearchParams } from "react-router";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { firstStop, neighbours } from "./course.ts";
import type { Act } from "./keys.ts";
import { Panel } from "./Panel.tsx";
import "./present.css";
import { PresentBar } from "./PresentBar.tsx";
import { PresentFoot } from "./PresentFoot.tsx";
import { Stage } from "./Stage.tsx";
import { type Subject, subjectOf } from "./subject.ts";
import { useKeys } from "./useKeys.ts";

/** One question for a whole meeting room: read from the back, answered by a key or a click. */
export function PresentScreen({ desk }: { desk: Desk }) {
	const { item } = useParams();
	const subject = subjectOf(desk, item);
	if (subject) return <Presented key={subject.item.id} subject={subject} />;
	const first = firstStop(desk.report.questions);
	if (first) return <Navigate to={paths.present(desk.review.id, first)} replace />;
	return (
		<div className="present-nothing">
			<h1 tabIndex={-1}>{desk.words.t("present.nothing")}</h1>
		</div>
	);
}

function Presented({ subject }: { subject: Subject }) {
	const { desk, item } = subject;
	const navigate = useNavigate();
	const [search, setSearch] = useSearchParams();
	const room = useRef<HTMLDivElement>(null);
	const unfolded = search.has("decides");
	const course = neighbours(desk.report.questions, item.id);
	const to = useCallback(
		(stop: string) => ({ pathname: paths.present(desk.review.id, stop), search: unfolded ? "?decides" : "" }),
		[desk.review.id, unfolded],
	);
	const toggle = useCallback(() => {
		const panel = room.current?.querySelector(".present-panel");
		if (panel?.contains(document.activeElement)) room.current?.querySelector<HTMLElement>(".present-toggle")?.focus();
		setSearch(unfolded ? {} : { decides: "" }, { replace: true });
	}, [unfolded, setSearch]);
	const act = useCallback(
		(asked: Act) => {
			if (asked.kind === "panel") toggle();
			else if (asked.kind === "leave") navigate(paths.question(desk.review.id, item.id));
			else if (asked.kind === "next" || asked.kind === "previous") {
				const stop = course[asked.kind];
				if (stop) navigate(to(stop));
			} else room.current?.querySelector<HTMLElement>(`[data-key="${keyOf(asked)}"]`)?.click();
		},
		[toggle, navigate, desk.review.id, item.id, course, to],
	);
	const keys = useKeys(act);
	useArrival(room, subject.texts.question);
	return (
		<div ref={room} className="present" data-keys={keys}>
			<PresentBar subject={subject} unfolded={unfolded} onToggle={toggle} />
			<div className="present-room">
				<Stage subject={subject} />
				{unfolded && <Panel subject={subject} />}
			</div>
			<PresentFoot subject={subject} course={course} to={to} />
		</div>
	);
}

/** The key on the row that an answer by key means. */
const keyOf = (act: Act): string => (act.kind === "option" ? String(act.number) : act.kind === "dontKnow" ? "0" : "X");

/** At each question the heading has the focus, so that it is read out and keys work at once. */
function useArrival(room: RefObject<HTMLElement | null>, question: string) {
	useEffect(() => {
		document.title = `${question} · Plumbline`;
		window.scrollTo(0, 0);
		room.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
	}, [room, question]);
}
