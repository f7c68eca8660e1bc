import { useState } from "react";
import { Link } from "react-router";
import { nextFlaggedItem } from "../../domain/course.ts";
import { timeLeft } from "../../domain/pace.ts";
import type { Progress, QuestionRow } from "../../domain/questionRow.ts";
import type { PillarFigure } from "../../domain/report.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import type { Desk } from "../../ui/desk.ts";
import { FlagMark } from "../../ui/FlagToggle.tsx";
import { StateMark } from "../../ui/StateMark.tsx";

/** All items under their pillars, which fill as answers come in; a compact header that unfolds on a small screen. */
export function Rail({ desk, item }: { desk: Desk; item: string }) {
	const { t } = desk.words;
	const [unfolded, setUnfolded] = useState(false);
	const current = desk.report.questions.find((question) => question.item === item);
	if (!current) return null;
	return (
		<nav className="questions-rail" aria-label={t("questions.rail")} data-unfolded={unfolded}>
			<div className="questions-rail-stay">
				<p className="questions-progress figures">{progressText(desk.report.progress, desk) + paceText(desk)}</p>
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

const progressText = ({ answered, visible }: Progress, { words }: Desk): string =>
	words.t("progress.answered", { answered, visible });

/** How long the rest may take, where the pace so far tells. */
function paceText({ review, report, words }: Desk): string {
	const minutes = timeLeft(review, report);
	return minutes ? ` · ${words.t("pace.left", { n: minutes })}` : "";
}

interface RailPartProps {
	desk: Desk;
	current: QuestionRow;
	onLeave: () => void;
}

/** How many questions somebody wants to come back to, and the way to the next one. */
function FlaggedLine({ desk, current, onLeave }: RailPartProps) {
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

interface PillarGroupProps extends RailPartProps {
	pillar: PillarFigure;
}

/** One pillar with its items. The key makes the current pillar unfold on arrival and leaves later folding to the reader. */
function PillarGroup({ desk, pillar, current, onLeave }: PillarGroupProps) {
	const isCurrent = pillar.id === current.pillar;
	const { answered, visible } = pillar.progress;
	return (
		<details key={String(isCurrent)} className="questions-pillar" open={isCurrent} data-current={isCurrent}>
			<summary>
				<Shaft pillar={pillar} />
				<span className="questions-pillar-name">{desk.words.lens.pillars[pillar.id]?.short ?? pillar.id}</span>
				<span className="small soft figures" aria-hidden="true">
					{answered}/{visible}
				</span>
				<span className="visually-hidden">{progressText(pillar.progress, desk)}</span>
			</summary>
			<ul className="pillar questions-items" data-pillar={pillar.id}>
				{desk.report.questions
					.filter((question) => question.pillar === pillar.id)
					.map((question) => (
						<li key={question.item}>
							<ItemLink desk={desk} question={question} current={current} onLeave={onLeave} />
						</li>
					))}
			</ul>
		</details>
	);
}

function ItemLink({ desk, question, current, onLeave }: RailPartProps & { question: QuestionRow }) {
	const { t } = desk.words;
	const states = [t(`questions.state.${question.progress}`), ...(question.answer.flagged ? [t("flag.flagged")] : [])];
	return (
		<Link
			to={paths.question(desk.review.id, question.item)}
			aria-current={question.item === current.item ? "page" : undefined}
			data-progress={question.progress}
			onClick={onLeave}
		>
			<StateMark progress={question.progress} />
			<span>
				{desk.words.lens.items[question.item]?.title ?? question.item}
				<span className="visually-hidden"> ({desk.words.list(states)})</span>
			</span>
			{question.answer.flagged && <FlagMark />}
		</Link>
	);
}

const shaft = { width: 12, height: 34 };

/** A pillar as a small column, filled from its base by the share of answered items. */
function Shaft({ pillar: { id, progress } }: { pillar: PillarFigure }) {
	const { width, height } = shaft;
	const filled = progress.visible === 0 ? 0 : (progress.answered / progress.visible) * (height - 2);
	return (
		<svg className="pillar questions-shaft" data-pillar={id} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
			<rect x="0.5" y="0.5" width={width - 1} height={height - 1} rx="2" fill="none" stroke="currentColor" />
			<rect x="1" y={height - 1 - filled} width={width - 2} height={filled} fill="currentColor" />
		</svg>
	);
}
