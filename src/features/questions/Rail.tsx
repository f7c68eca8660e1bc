import { useState } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { isOpen, nextFlaggedItem, nextOpenItem } from "../../domain/report/course.ts";
import { hasOpenPoints } from "../../domain/report/openPoints.ts";
import { timeLeft } from "../../domain/report/pace.ts";
import { stepCounts } from "../../domain/report/toSay.ts";
import { stepText } from "../../i18n/stepWords.ts";
import { paths } from "../../paths.ts";
import { goToWaiting } from "../../ui/asking/waiting.ts";
import { Button } from "../../ui/Button.tsx";
import type { Desk } from "../../ui/desk.ts";
import { FlagMark } from "../../ui/FlagToggle.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarGroup } from "./PillarGroup.tsx";
import { Shaft } from "./Shaft.tsx";
import "./rail.css";

/** All items under their pillars, which fill as answers come in; a compact header that unfolds on a small screen. */
export function Rail({ desk, item }: { desk: Desk; item: string }) {
	const { t } = desk.words;
	const [unfolded, setUnfolded] = useState(false);
	const current = desk.report.questions.find((question) => question.item === item);
	if (!current) return null;
	const minutes = timeLeft(desk.review, desk.report);
	return (
		<nav className="questions-rail" aria-label={t("questions.rail")} data-unfolded={unfolded}>
			<div className="questions-rail-stay">
				<p className="questions-progress figures">{stepText(stepCounts(desk.report.questions), desk.words)}</p>
				<NextUnanswered desk={desk} item={item} onLeave={() => setUnfolded(false)} />
				<FlaggedLine desk={desk} current={current} onLeave={() => setUnfolded(false)} />
				<button
					type="button"
					className="button questions-rail-toggle"
					aria-expanded={unfolded}
					onClick={() => setUnfolded(!unfolded)}
				>
					{desk.report.pillars.map((pillar) => (
						<Shaft key={pillar.id} pillar={pillar} />
					))}
					<span>{t("questions.rail")}</span>
				</button>
				<ul className="questions-pillars">
					{desk.report.pillars.map((pillar) => (
						<li key={pillar.id}>
							<PillarGroup desk={desk} pillar={pillar} current={current} onLeave={() => setUnfolded(false)} />
						</li>
					))}
				</ul>
				{minutes !== null && minutes > 0 && <p className="questions-pace small soft figures">{t("pace.left", { n: minutes })}</p>}
				{desk.review.sheets.length > 0 && (
					<Link className="questions-to-overview" to={paths.together(desk.review.id)}>
						{t("together.compare", { n: desk.review.sheets.length })}
					</Link>
				)}
				{hasOpenPoints(desk.report) && (
					<Link className="questions-to-overview" to={paths.open(desk.review.id)}>
						{t("open.title")}
					</Link>
				)}
				<Link className="questions-to-overview" to={paths.overview(desk.review.id)}>
					{t("questions.toOverview")}
				</Link>
				<Button look="quiet" className="questions-keys" aria-haspopup="dialog" onClick={desk.showKeys}>
					{t("keys.title")} <kbd className="key">?</kbd>
				</Button>
			</div>
		</nav>
	);
}

/** To the very control that the next open question waits for. */
function NextUnanswered({ desk, item, onLeave }: { desk: Desk; item: string; onLeave: () => void }) {
	const { t, lens } = desk.words;
	const { questions } = desk.report;
	const next = nextOpenItem(questions, item);
	const isHere = next === undefined && questions.some((question) => question.item === item && isOpen(question));
	if (next === undefined && !isHere) return null;
	return (
		<p className="questions-rail-line">
			{next === undefined ? (
				<Button look="quiet" onClick={goToWaiting}>
					{t("questions.nextOpen")}
				</Button>
			) : (
				<Link to={paths.waiting(desk.review.id, next)} onClick={onLeave}>
					{t("questions.nextOpen")}
					<span className="visually-hidden">: {lens.items[next]?.title ?? next}</span>
				</Link>
			)}
		</p>
	);
}

interface FlaggedLineProps {
	desk: Desk;
	current: QuestionRow;
	onLeave: () => void;
}

/** How many questions somebody wants to come back to, and the way to the next one. */
function FlaggedLine({ desk, current, onLeave }: FlaggedLineProps) {
	const { t, lens } = desk.words;
	const { questions } = desk.report;
	const next = nextFlaggedItem(questions, current.item);
	if (next === undefined) return null;
	const count = t("flag.count", { n: questions.filter(({ answer }) => answer.flagged).length });
	return (
		<p className="questions-flagged figures">
			{next === current.item ? (
				<span>
					<FlagMark /> {count}
				</span>
			) : (
				<Link to={paths.question(desk.review.id, next)} onClick={onLeave}>
					<FlagMark /> {count}
					<span className="visually-hidden">, {t("flag.next", { title: lens.items[next]?.title ?? next })}</span>
				</Link>
			)}
		</p>
	);
}
