import type { CSSProperties } from "react";
import { bandStart } from "../../domain/judge/band.ts";
import type { Briefing } from "../../domain/report/briefing.ts";
import { highTwiceText } from "../../i18n/briefingWords.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../Link.tsx";
import { RiskShape } from "../marks.tsx";
import { pillarMark } from "../pillarMark.ts";
import { useSeen } from "../seen.ts";
import "./pillarColumns.css";

/** Of more, the names have no room beside each other. */
const mostColumns = 6;

/** Pillars as columns, on a phone and of many as bars: solid is sure, pale is what unknowns could still add; below each its open high risks, and once for all of them what the line is, and that one may count in several. */
export function PillarColumns({ pillars }: Pick<Briefing, "pillars">) {
	const { words, review, report } = useSeen();
	const { t, lens } = words;
	const twice = highTwiceText(pillars, report.risks.high, words);
	return (
		<div className="pillar-columns" data-many={pillars.length > mostColumns || undefined}>
			<ul aria-label={t("briefing.pillars")}>
				{pillars.map(({ id, score, high }) => (
					<li key={id} className="pillar" {...pillarMark(id, lens)}>
						<span className="pillar-columns-figure">{scoreText(score, words)}</span>
						<PillarProgress low={score?.low ?? 0} high={score?.high ?? 0} />
						<Link className="pillar-name" to={paths.pillar(review.id, id)}>
							{lens.pillars[id]?.short ?? id}
						</Link>
						<HighRisks count={high} />
					</li>
				))}
			</ul>
			<p className="pillar-columns-note soft">
				{t("briefing.pillars.line", { band: t("band.excellent"), score: bandStart.excellent })}
			</p>
			{twice && <p className="pillar-columns-note soft">{twice}</p>}
		</div>
	);
}

/** Ends from 0 to 100. */
function PillarProgress({ low, high }: { low: number; high: number }) {
	const ends = { "--low": `${low}%`, "--range": `${high - low}%`, "--excellent": `${bandStart.excellent}%` } as CSSProperties;
	return (
		<span className="pillar-columns-shaft" style={ends} aria-hidden="true">
			<span className="pillar-columns-solid" />
			<span className="pillar-columns-pale" />
		</span>
	);
}

function HighRisks({ count }: { count: number }) {
	const { words } = useSeen();
	const { t } = words;
	if (count === 0) return <span className="soft">{t("briefing.high.none")}</span>;
	return (
		<span className="risk" data-risk="high">
			<RiskShape risk="high" />
			<span aria-hidden="true">{t("briefing.high", { n: count })}</span>
			<span className="visually-hidden">{t("briefing.high.said", { n: count })}</span>
		</span>
	);
}
