import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

/** What has to be in place first and is not, each with where it stands. */
export function Prerequisites({ gap }: { gap: GapRow }) {
	const { report, review, words } = useSeen();
	const { t, lens } = words;
	if (gap.prerequisites.length === 0) return null;
	return (
		<section aria-label={t("report.prerequisites")}>
			<h3>{t("report.prerequisites")}</h3>
			<ul className="report-list">
				{gap.prerequisites.map(({ id, state }) => {
					const row = findRequirement(report, id);
					const to = state === "unknown" ? paths.question(review.id, row?.item ?? id) : paths.report(review.id, id);
					return (
						<li key={id}>
							<Link to={to}>
								<LensText>{requirementTitle(row?.namedBy ?? id, lens)}</LensText>
							</Link>{" "}
							<span className="soft small">({t(`report.prerequisites.${state}`)})</span>
						</li>
					);
				})}
			</ul>
			{notesOf(gap, lens).map((note) => (
				<p key={note}>{note}</p>
			))}
		</section>
	);
}

const notesOf = (gap: GapRow, lens: LensTexts): string[] =>
	gap.rows.flatMap((id) => lens.recommendations[id]?.prerequisitesNote ?? []).filter((note) => note !== "");
