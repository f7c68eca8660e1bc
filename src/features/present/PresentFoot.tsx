import { hasOpenPoints } from "../../domain/report/openPoints.ts";
import { waitingFor } from "../../domain/report/toSay.ts";
import { paths } from "../../paths.ts";
import { goToWaiting, leaveText, waitingText } from "../../ui/asking/waiting.ts";
import { Button } from "../../ui/Button.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./presentFoot.css";

interface PresentFootProps {
	subject: Subject;
	/** The neighbours among the questions that apply. */
	course: { previous: string | undefined; next: string | undefined };
	to: (item: string) => string;
}

/** Back, on with something left open, and the one main button that says what is next; after the last question, the report. */
export function PresentFoot({ subject: { question, asked }, course, to }: PresentFootProps) {
	const { review, report, words } = useSeen();
	const { t, lens } = words;
	const titleOf = (item: string) => lens.items[item]?.title ?? item;
	const waiting = waitingFor(question, asked, review);
	/** A word that an answer stands is asked for at the question's own page. */
	const isDone = waiting.kind === "nothing" || waiting.kind === "confirmation";
	const end = hasOpenPoints(report)
		? { to: paths.open(review.id), label: t("open.title") }
		: { to: paths.report(review.id), label: t("questions.toReport") };
	const onward = course.next ? to(course.next) : end.to;
	return (
		<nav className="present-foot" aria-label={t("questions.move")}>
			{course.previous && (
				<Link className="button" to={to(course.previous)}>
					<kbd className="key">←</kbd> {t("present.previous")}
					<span className="present-title">
						<LensText>{titleOf(course.previous)}</LensText>
					</span>
				</Link>
			)}
			<span className="present-foot-gap" />
			{!isDone && (
				<>
					<Link className="button" data-look="quiet" to={onward}>
						{leaveText(waiting, words)} <kbd className="key">→</kbd>
					</Link>
					<Button className="present-next" data-main look={waiting.kind === "choice" ? "plain" : "soft"} onClick={goToWaiting}>
						{waitingText(waiting, words)}
					</Button>
				</>
			)}
			{isDone && (
				<Link className="button present-next" data-look="primary" data-main to={onward}>
					{course.next ? t("present.next") : end.label}
					{course.next && (
						<>
							<span className="present-title">
								<LensText>{titleOf(course.next)}</LensText>
							</span>{" "}
							<kbd className="key">→</kbd>
						</>
					)}
				</Link>
			)}
		</nav>
	);
}
