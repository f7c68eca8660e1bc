import { bandText } from "../../../i18n/bandWords.ts";
import { liftText, verdictSentence } from "../../../i18n/briefingWords.ts";
import { evidenceSummary } from "../../../i18n/evidenceWords.ts";
import { givenSummary } from "../../../i18n/givenWords.ts";
import { leftOutText } from "../../../i18n/leftOutText.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import { targetText } from "../../../i18n/targetWords.ts";
import { paths } from "../../../paths.ts";
import { BriefingLink } from "../../../ui/briefing/BriefingLink.tsx";
import { PillarColumns } from "../../../ui/briefing/PillarColumns.tsx";
import { useBriefing } from "../../../ui/briefing/useBriefing.ts";
import { Link } from "../../../ui/Link.tsx";
import { HelpLink } from "../../../ui/report/HelpLink.tsx";
import { useSeen, useWords } from "../../../ui/seen.ts";
import "./briefing.css";
import { DecideToday } from "./DecideToday.tsx";
import { FirstGaps } from "./FirstGaps.tsx";
import { PlanStrip } from "./PlanStrip.tsx";
import { StillUnknown } from "./StillUnknown.tsx";

/** The report's first screen: the verdict, what to decide, the first gaps, the plan, and what nobody knows yet. */
export function BriefingPage() {
	const briefing = useBriefing();
	const { decisions, undecided, gaps, plan, unknown, pillars } = briefing;
	const words = useWords();
	return (
		<section className="briefing" aria-labelledby="briefing-verdict">
			<div className="briefing-head">
				<div>
					<h2 id="briefing-verdict">{verdictSentence(briefing, words)}</h2>
					<ScoreLine />
				</div>
				<PillarColumns pillars={pillars} />
			</div>
			<DecideToday decisions={decisions} undecided={undecided} />
			<FirstGaps gaps={gaps} />
			<StillUnknown unknown={unknown} />
			<PlanStrip plan={plan} />
			<Foot />
		</section>
	);
}

/** On a phone, what one goes to next stays at hand. */
function Foot() {
	const { words, review } = useSeen();
	const { t } = words;
	return (
		<nav className="briefing-foot" aria-label={t("briefing.onward")}>
			<Link className="button" to={paths.plan(review.id)}>
				{t("nav.plan")}
			</Link>
			<BriefingLink className="button" look="primary" to={paths.briefing(review.id)}>
				{t("nav.present")}
			</BriefingLink>
		</nav>
	);
}

/** The score, told this once: its interval, its band with what caps it, and what lifts it; under it the target. */
function ScoreLine() {
	const { score, lift, target } = useBriefing();
	const { review, report, words } = useSeen();
	if (!score) return null;
	return (
		<>
			<p className="briefing-score">
				<strong>{scoreText(score, words)}</strong>
				<span>
					<span>{`${words.t("score.outOf")} · `}</span>
					<b>{bandText(score, words)}</b>
					{lift && <span>{` · ${liftText(lift, words)}`}</span>} <HelpLink topic="band" />
				</span>
			</p>
			{score.unjudgedShare !== undefined && (
				<p className="screen-only">
					<Link to={paths.judging(review.id)}>{words.t("judging.open")}</Link>
				</p>
			)}
			{report.leftOut && <p>{leftOutText(report.leftOut, words)}</p>}
			{target && <p className="briefing-target">{targetText(target, words)}</p>}
			{report.evidence && <p className="briefing-evidence soft">{evidenceSummary(report.evidence, words)}</p>}
			{report.given && <p className="briefing-evidence soft">{givenSummary(report.given, words)}</p>}
		</>
	);
}
