import { useLocation } from "react-router";
import { nextItem, nextOpenItem, previousItem } from "../../domain/report/course.ts";
import { hasOpenPoints } from "../../domain/report/openPoints.ts";
import { waitingFor } from "../../domain/report/toSay.ts";
import { paths } from "../../paths.ts";
import { askedToSay, goToWaiting, leaveText, waitingText } from "../../ui/asking/waiting.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import { textOf } from "./textOf.ts";
import "./foot.css";

/** Where to go from here: back, on with something left open, and the one main button that says what is next. */
export function Foot({ subject: { item, question, asked } }: { subject: Subject }) {
	const { review, report, words } = useSeen();
	const { t, lens } = words;
	const { questions, progress } = report;
	const [previous, next] = [previousItem(questions, item.id), nextItem(questions, item.id)];
	const titled = (id: string) => ({ title: textOf(lens.items, id).title });
	const to = (id: string) => paths.question(review.id, id);
	const allDone = progress.visible > 0 && progress.answered === progress.visible;
	const waiting = waitingFor(question, asked, review);
	const { onward, label } = useOnward(item.id);
	return (
		<footer className="questions-foot">
			<p role="status" className="questions-done">
				{allDone && t("questions.allDone")}
			</p>
			<nav className="questions-moves" aria-label={t("questions.move")}>
				{previous && (
					<Link
						className="button"
						data-move="previous"
						data-look="quiet"
						to={to(previous)}
						aria-label={t("questions.previous", titled(previous))}
					>
						<span aria-hidden="true">←</span> <span className="questions-back-text">{t("questions.back")}</span>
					</Link>
				)}
				<span className="questions-moves-gap" />
				{waiting.kind !== "nothing" && (
					<Link className="button questions-next" data-look="quiet" data-move="next" to={onward}>
						{leaveText(waiting, words)}
					</Link>
				)}
				{waiting.kind === "nothing" && allDone && next && (
					<Link className="button" data-look="quiet" to={paths.report(review.id)}>
						{t("questions.toReport")}
					</Link>
				)}
				{waiting.kind !== "nothing" && (
					<Button className="questions-main" data-main look={waiting.kind === "choice" ? "plain" : "soft"} onClick={goToWaiting}>
						{waitingText(waiting, words)}
						{waiting.kind !== "choice" && <span aria-hidden="true">↑</span>}
					</Button>
				)}
				{waiting.kind === "nothing" && (
					<Link
						className={`button questions-main ${next ? "questions-next" : ""}`}
						data-main
						data-look="primary"
						data-move="next"
						to={onward}
					>
						<span className="questions-main-text">{label}</span> <span aria-hidden="true">→</span>
					</Link>
				)}
			</nav>
		</footer>
	);
}

/**
 * Where the main button leads: the next question or, where one came to settle what is open, the next one open; after the last one
 * to the list of what is open, and to the report where that is empty.
 */
function useOnward(item: string): { onward: string; label: string } {
	const {
		report,
		review,
		words: { t, lens },
	} = useSeen();
	const { search } = useLocation();
	const isSettling = askedToSay(search) !== null;
	const next = (isSettling ? nextOpenItem : nextItem)(report.questions, item);
	if (next !== undefined) {
		const onward = isSettling ? paths.waiting(review.id, next) : paths.question(review.id, next);
		return { onward, label: t("questions.next", { title: textOf(lens.items, next).title }) };
	}
	if (hasOpenPoints(report)) return { onward: paths.open(review.id), label: t("open.title") };
	return { onward: paths.report(review.id), label: t("questions.toReport") };
}
