import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import "./present.css";
import { type RefObject, useEffect, useRef } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { firstItem, nextItem, previousItem } from "../../domain/report/course.ts";
import { withFlagTurned } from "../../domain/review/changes.ts";
import { paths } from "../../paths.ts";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { useQuery } from "../../ui/useQuery.ts";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { Panel } from "./Panel.tsx";
import { PresentBar } from "./PresentBar.tsx";
import { PresentFoot } from "./PresentFoot.tsx";
import { Stage } from "./Stage.tsx";
import { type Subject, subjectOf } from "./subject.ts";

type Act = ActOf<"present">;

/** One question for a whole meeting room: read from the back, answered by a key or a click. */
export function PresentScreen() {
	const seen = useSeen();
	const { review, report, words } = seen;
	const { item } = useParams();
	const subject = subjectOf(seen, item);
	if (subject) return <Presented key={subject.item.id} subject={subject} />;
	const { t } = words;
	if (item !== undefined) {
		return <Nowhere title={t("questions.unknown")} to={paths.questions(review.id)} label={t("questions.goTo")} />;
	}
	const first = firstItem(report.questions);
	if (first) return <Navigate to={paths.present(review.id, first)} replace />;
	return (
		<div className="present-nothing">
			<h1 tabIndex={-1}>{t("present.nothing")}</h1>
		</div>
	);
}

function Presented({ subject }: { subject: Subject }) {
	const { review, report } = useSeen();
	const edit = useEdit();
	const { item } = subject;
	const screen = useRef<HTMLDivElement>(null);
	const { unfolded, toggle } = usePanel(screen);
	const { questions } = report;
	const course = { previous: previousItem(questions, item.id), next: nextItem(questions, item.id) };
	const to = (stop: string) => `${paths.present(review.id, stop)}${unfolded ? "?decides" : ""}`;
	const navigate = useNavigate();
	const act = (asked: Act) => {
		// The stage answers these: the marked requirement, and how sure one is.
		if (asked.kind.startsWith("say:") || asked.kind === "sure") return false;
		if (asked.kind === "panel") toggle();
		else if (asked.kind === "flag") edit((review) => withFlagTurned(review, item.id));
		else if (asked.kind === "leave") navigate(paths.question(review.id, item.id));
		else if (asked.kind !== "next" && asked.kind !== "previous") rowOf(screen.current, asked)?.click();
		else if (course[asked.kind] !== undefined) navigate(to(course[asked.kind] ?? item.id));
		return true;
	};
	const keys = useSingleKeys("present", act);
	useArrival(screen, subject.texts.question);
	return (
		<div ref={screen} className="present" data-keys={keys}>
			<PresentBar subject={subject} unfolded={unfolded} onToggle={toggle} />
			<div className="present-screen">
				<Stage subject={subject} />
				{unfolded && <Panel subject={subject} />}
			</div>
			<PresentFoot subject={subject} course={course} to={to} />
		</div>
	);
}

/** Whether the panel is open: kept in the address, from question to question. Focus inside it goes to its button when it closes. */
function usePanel(screen: RefObject<HTMLElement | null>) {
	const [query, setQuery] = useQuery();
	const unfolded = query.has("decides");
	const toggle = () => {
		const panel = screen.current?.querySelector(".present-panel");
		if (panel?.contains(document.activeElement)) screen.current?.querySelector<HTMLElement>(".present-toggle")?.focus();
		setQuery((now) => (now.has("decides") ? {} : { decides: "" }));
	};
	return { unfolded, toggle };
}

/** The row that an answer by key means. */
function rowOf(screen: HTMLElement | null, act: Act): HTMLElement | null {
	const key = act.kind === "option" ? String(act.number) : act.kind === "dontKnow" ? "0" : "X";
	return screen?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null;
}

/** At each question the heading has the focus, so that it is read out and keys work at once. */
function useArrival(screen: RefObject<HTMLElement | null>, question: string) {
	useEffect(() => {
		document.title = `${question} · Plumbline`;
		window.scrollTo(0, 0);
		screen.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
	}, [screen, question]);
}
