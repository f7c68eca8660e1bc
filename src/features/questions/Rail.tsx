import { useState } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { nextFlaggedItem } from "../../domain/report/course.ts";
import { timeLeft } from "../../domain/report/pace.ts";
import { paths } from "../../paths.ts";
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
	const { answered, visible } = desk.report.progress;
	return (
		<nav className="questions-rail" aria-label={t("questions.rail")} data-unfolded={unfolded}>
			<div className="questions-rail-stay">
				<p className="questions-progress figures">{t("progress.answered", { answered, visible }) + paceText(desk)}</p>
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
				{desk.review.sheets.length > 0 && (
					<Link className="questions-to-overview" to={paths.together(desk.review.id)}>
						{t("together.compare", { n: desk.review.sheets.length })}
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

/** How long the rest may take, where the pace so far tells. */
function paceText({ review, report, words }: Desk): string {
	const minutes = timeLeft(review, report);
	return minutes ? ` · ${words.t("pace.left", { n: minutes })}` : "";
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
