import { type BriefGap, firstLook } from "../../../domain/report/briefing.ts";
import { gapsTitle } from "../../../i18n/briefingWords.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { isWhoSaid, whenText, whoText } from "../../../i18n/whoWords.ts";
import { paths } from "../../../paths.ts";
import { PriceList } from "../../../ui/briefing/PriceList.tsx";
import { LensText } from "../../../ui/LensText.tsx";
import { Link } from "../../../ui/Link.tsx";
import { PillarName, RiskShape } from "../../../ui/marks.tsx";
import { useSeen, useWords } from "../../../ui/seen.ts";
import { NoGaps } from "../NoGaps.tsx";
import "./firstGaps.css";

/** The first gaps, one line each where there is room, in the order of the list. */
export function FirstGaps({ gaps }: { gaps: BriefGap[] }) {
	const { words, review } = useSeen();
	const { t } = words;
	const shown = gaps.slice(0, firstLook.gaps);
	const { title, of } = gapsTitle(shown.length, gaps.length, words);
	return (
		<section className="briefing-gaps" aria-labelledby="briefing-gaps">
			<div className="briefing-title">
				<h3 id="briefing-gaps">{title}</h3>
				<span className="soft">{of}</span>
				{gaps.length > 0 && <Link to={paths.gaps(review.id)}>{t("briefing.gaps.all")}</Link>}
			</div>
			{gaps.length === 0 ? <NoGaps /> : <GapTable gaps={shown} />}
		</section>
	);
}

function GapTable({ gaps }: { gaps: BriefGap[] }) {
	const { t } = useWords();
	return (
		<table aria-labelledby="briefing-gaps">
			<thead>
				<tr className="soft small">
					<th scope="col">{t("briefing.gap")}</th>
					<th scope="col">{t("briefing.pillar")}</th>
					<th scope="col">{t("briefing.gaps.costs")}</th>
					<th scope="col" className="briefing-number">
						{t("briefing.points")}
					</th>
					<th scope="col">{t("briefing.owner")}</th>
					<th scope="col" className="briefing-number">
						{t("briefing.due")}
					</th>
				</tr>
			</thead>
			<tbody>
				{gaps.map((gap) => (
					<GapLine key={gap.id} gap={gap} />
				))}
			</tbody>
		</table>
	);
}

function GapLine({ gap }: { gap: BriefGap }) {
	const { id, namedBy, risk, pillars, price, points } = gap;
	const { words, review, report } = useSeen();
	const { t, lens, number } = words;
	const who = whoText(gap, words);
	const title = requirementTitle(namedBy, lens);
	return (
		<tr>
			<th scope="row">
				<span className="briefing-named">
					<span className="risk" data-risk={risk}>
						<RiskShape risk={risk} />
						<span className="visually-hidden">{t(`risk.${risk}`)}</span>
					</span>
					<Link className="briefing-way" title={title} to={paths.report(review.id, id)}>
						<LensText>{title}</LensText>
					</Link>
				</span>
			</th>
			<td className="briefing-pillars">
				{pillars.map((pillar) => (
					<PillarName key={pillar} id={pillar} texts={lens} short />
				))}
			</td>
			<td className="briefing-price">
				<PriceList price={price} />
			</td>
			<td className="briefing-number briefing-points">
				<span className="briefing-wide">{number(points)}</span>
				<span className="briefing-narrow soft">{t("points", { n: points })}</span>
			</td>
			<td className="briefing-owner" title={who}>
				{isWhoSaid(gap) ? who : <span className="soft">{who}</span>}
			</td>
			<td className="briefing-number briefing-due">
				{whenText(gap, (day) => words.nearDate(day, report.today), words) || <span className="soft">{t("common.notSaid")}</span>}
			</td>
		</tr>
	);
}
