import { useMemo } from "react";
import { toNumber } from "../../domain/judge/fraction.ts";
import { scoredReviewOf } from "../../domain/report/bandChange.ts";
import { weighsIn } from "../../domain/report/reportRows.ts";
import { singleSteps } from "../../domain/report/singleSteps.ts";
import { requirementTitle, worthText } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 52;

/** What nobody has said yet, what each would be worth, and what it would add to the pillar's score. */
export function UnknownsCard({ pillar }: { pillar: string }) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const rows = report.toClarify.filter((row) => weighsIn(row, pillar));
	const gains = useMemo(() => gainsOf(report, pillar), [report, pillar]);
	return (
		<section className="card stack" aria-labelledby="pillar-unknowns">
			<div>
				<div className="headed">
					<h2 id="pillar-unknowns">{t("pillar.unknowns")}</h2>
					<HelpLink topic="worth" />
				</div>
				<p className="soft">{t(rows.length > 0 ? "pillar.unknowns.intro" : "pillar.unknowns.none")}</p>
			</div>
			<VirtualList
				className="report-list"
				rows={rows}
				keyOf={({ id }) => id}
				estimate={rowHeight}
				draw={(row) => (
					<>
						<Link to={paths.question(review.id, row.item)}>
							<LensText>{requirementTitle(row.namedBy, words.lens)}</LensText>
						</Link>
						<p className="soft">
							{t(`reason.${row.reason}`)} · {t("report.clarify.worth", { worth: worthText(row.worth24, words) })} ·{" "}
							{t("pillar.unknowns.gain", { points: t("points.score", { n: gains.get(row.id) ?? 0 }) })}
						</p>
					</>
				)}
			/>
		</section>
	);
}

/** Points of the pillar's low end, by requirement. */
const gainsOf = (report: Seen["report"], pillar: string): Map<string, number> =>
	new Map(singleSteps(scoredReviewOf(report), pillar).map(({ id, gain }) => [id, toNumber(gain)]));
