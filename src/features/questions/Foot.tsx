import type { Ref } from "react";
import { nextItem, nextOpenItem, previousItem } from "../../domain/report/course.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import type { Subject } from "./subject.ts";
import { textOf } from "./textOf.ts";
import "./foot.css";

/** Where to go from here: back, on, to what still waits, and to the report at the end. */
export function Foot({ subject: { desk, item }, ref }: { subject: Subject; ref: Ref<HTMLElement> }) {
	const { t, lens } = desk.words;
	const { questions, progress } = desk.report;
	const [previous, next, nextOpen] = [previousItem, nextItem, nextOpenItem].map((find) => find(questions, item.id));
	const titled = (id: string) => ({ title: textOf(lens.items, id).title });
	const to = (id: string) => paths.question(desk.review.id, id);
	const allDone = progress.visible > 0 && progress.answered === progress.visible;
	return (
		<footer className="questions-foot" ref={ref}>
			<p role="status" className="questions-done">
				{allDone && t("questions.allDone")}
			</p>
			<nav className="questions-moves" aria-label={t("questions.move")}>
				{previous && (
					<Link className="button" data-move="previous" to={to(previous)} aria-label={t("questions.previous", titled(previous))}>
						<span aria-hidden="true">←</span> {titled(previous).title}
					</Link>
				)}
				{nextOpen && nextOpen !== next && (
					<Link
						className="button"
						data-look="quiet"
						to={to(nextOpen)}
						aria-label={t("questions.nextOpen.titled", titled(nextOpen))}
					>
						{t("questions.nextOpen")}
					</Link>
				)}
				{(!next || allDone) && (
					<Link className="button" data-look="primary" to={paths.report(desk.review.id)}>
						{t("questions.toReport")}
					</Link>
				)}
				{next && (
					<Link className="button questions-next" data-move="next" data-look={allDone ? "plain" : "primary"} to={to(next)}>
						{t("questions.next", titled(next))} <span aria-hidden="true">→</span>
					</Link>
				)}
			</nav>
		</footer>
	);
}
