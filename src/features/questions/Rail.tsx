import { useState } from "react";
import { Link } from "react-router";
import type { Progress, QuestionRow } from "../../domain/questionRow.ts";
import type { PillarFigure } from "../../domain/report.ts";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { StateMark } from "../../ui/StateMark.tsx";
import { ShortcutHelp } from "./ShortcutHelp.tsx";

/** All items under their pillars, which fill as answers come in; a compact header that unfolds on a small screen. */
export function Rail({ desk, current }: { desk: Desk; current: QuestionRow }) {
	const { t } = desk.words;
	const [unfolded, setUnfolded] = useState(false);
	return (
		<nav className="questions-rail" aria-label={t("questions.rail")} data-unfolded={unfolded}>
			<div className="questions-rail-stay">
				<p className="questions-progress figures">{progressText(desk.report.progress, desk)}</p>
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
				<Link className="questions-to-overview" to={paths.overview(desk.review.id)}>
					{t("questions.toOverview")}
				</Link>
				<ShortcutHelp words={desk.words} />
			</div>
		</nav>
	);
}

const progressText = ({ answered, visible }: Progress, { words }: Desk): string =>
	words.t("progress.answered", { answered, visible });

interface PillarGroupProps {
	desk: Desk;
	pillar: PillarFigure;
	current: QuestionRow;
	onLeave: () => void;
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

function ItemLink({ desk, question, current, onLeave }: Omit<PillarGroupProps, "pillar"> & { question: QuestionRow }) {
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
				<span className="visually-hidden"> ({desk.words.t(`questions.state.${question.progress}`)})</span>
			</span>
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
