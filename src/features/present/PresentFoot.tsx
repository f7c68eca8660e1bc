import type { To } from "react-router";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import type { Subject } from "./subject.ts";
import "./presentFoot.css";

interface PresentFootProps {
	subject: Subject;
	/** The neighbours among the questions that apply. */
	course: { previous: string | undefined; next: string | undefined };
	to: (item: string) => To;
}

/** Back and on among the questions that apply; after the last one, the report. */
export function PresentFoot({ subject: { desk }, course, to }: PresentFootProps) {
	const { t, lens } = desk.words;
	const titleOf = (item: string) => lens.items[item]?.title ?? item;
	return (
		<nav className="present-foot" aria-label={t("questions.move")}>
			{course.previous && (
				<Link className="button" to={to(course.previous)}>
					<kbd className="key">←</kbd> {t("present.previous")}
					<span className="present-title">{titleOf(course.previous)}</span>
				</Link>
			)}
			{course.next ? (
				<Link className="button present-next" data-look="primary" to={to(course.next)}>
					{t("present.next")}
					<span className="present-title">{titleOf(course.next)}</span> <kbd className="key">→</kbd>
				</Link>
			) : (
				<Link className="button present-next" data-look="primary" to={paths.report(desk.review.id)}>
					{t("questions.toReport")}
				</Link>
			)}
		</nav>
	);
}
