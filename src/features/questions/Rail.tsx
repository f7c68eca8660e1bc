import { useCallback, useState } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { countFlagged, isOpen, nextFlaggedItem, nextOpenItem } from "../../domain/report/course.ts";
import { hasOpenPoints } from "../../domain/report/openPoints.ts";
import { timeLeft } from "../../domain/report/pace.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { stepCounts } from "../../domain/report/toSay.ts";
import { stepText } from "../../i18n/stepWords.ts";
import { paths } from "../../paths.ts";
import { goToWaiting } from "../../ui/asking/waiting.ts";
import { Button } from "../../ui/Button.tsx";
import { useDevice } from "../../ui/device.ts";
import { FlagMark } from "../../ui/FlagToggle.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { PillarGroup } from "./PillarGroup.tsx";
import { PillarProgress } from "./PillarProgress.tsx";
import "./rail.css";

/** All items under their pillars, which fill as answers come in; a compact header that unfolds on a small screen. */
export function Rail({ item }: { item: string }) {
	const { review, report, words } = useSeen();
	const { showKeys } = useDevice();
	const { t } = words;
	const [unfolded, setUnfolded] = useState(false);
	const fold = useCallback(() => setUnfolded(false), []);
	const current = findQuestion(report, item);
	if (!current) return null;
	const { answered, visible } = report.progress;
	const minutes = answered < visible ? timeLeft(review, report) : null;
	return (
		<nav className="questions-rail" aria-label={t("questions.rail")} data-unfolded={unfolded}>
			<div className="questions-rail-stay">
				<p className="questions-progress figures">{stepText(stepCounts(report.questions), words)}</p>
				<NextUnanswered item={item} onLeave={fold} />
				<FlaggedLine current={current} onLeave={fold} />
				<button
					type="button"
					className="button questions-rail-toggle"
					aria-expanded={unfolded}
					onClick={() => setUnfolded(!unfolded)}
				>
					{report.pillars.map((pillar) => (
						<PillarProgress key={pillar.id} pillar={pillar} />
					))}
					<span>{t("questions.rail")}</span>
				</button>
				<ul className="questions-pillars">
					{report.pillars.map((pillar) => (
						<li key={pillar.id}>
							<PillarGroup pillar={pillar} current={current} onLeave={fold} />
						</li>
					))}
				</ul>
				{minutes !== null && minutes > 0 && <p className="questions-pace small soft figures">{t("pace.left", { n: minutes })}</p>}
				{review.sheets.length > 0 && (
					<Link className="questions-to-overview" to={paths.together(review.id)}>
						{t("together.compare", { n: review.sheets.length })}
					</Link>
				)}
				{hasOpenPoints(report) && (
					<Link className="questions-to-overview" to={paths.open(review.id)}>
						{t("open.title")}
					</Link>
				)}
				<Link className="questions-to-overview" to={paths.overview(review.id)}>
					{t("questions.toOverview")}
				</Link>
				<Button look="quiet" className="questions-keys" aria-haspopup="dialog" onClick={showKeys}>
					{t("keys.title")} <kbd className="key">?</kbd>
				</Button>
			</div>
		</nav>
	);
}

/** To the very control that the next open question waits for. */
function NextUnanswered({ item, onLeave }: { item: string; onLeave: () => void }) {
	const { review, report, words } = useSeen();
	const { t, lens } = words;
	const { questions } = report;
	const next = nextOpenItem(questions, item);
	const here = findQuestion(report, item);
	const isHere = next === undefined && here !== undefined && isOpen(here);
	if (next === undefined && !isHere) return null;
	return (
		<p className="questions-rail-line">
			{next === undefined ? (
				<Button look="quiet" onClick={goToWaiting}>
					{t("questions.nextOpen")}
				</Button>
			) : (
				<Link to={paths.waiting(review.id, next)} onClick={onLeave}>
					{t("questions.nextOpen")}
					<span className="visually-hidden">
						: <LensText>{lens.items[next]?.title ?? next}</LensText>
					</span>
				</Link>
			)}
		</p>
	);
}

interface FlaggedLineProps {
	current: QuestionRow;
	onLeave: () => void;
}

/** How many questions somebody wants to come back to, and the way to the next one. */
function FlaggedLine({ current, onLeave }: FlaggedLineProps) {
	const { review, report, words } = useSeen();
	const { t, lens } = words;
	const { questions } = report;
	const next = nextFlaggedItem(questions, current.item);
	if (next === undefined) return null;
	const count = t("flag.count", { n: countFlagged(questions) });
	return (
		<p className="questions-flagged figures">
			{next === current.item ? (
				<span>
					<FlagMark /> {count}
				</span>
			) : (
				<Link to={paths.question(review.id, next)} onClick={onLeave}>
					<FlagMark /> {count}
					<span className="visually-hidden">, {t("flag.next", { title: lens.items[next]?.title ?? next })}</span>
				</Link>
			)}
		</p>
	);
}
