import { hasOpenPoints } from "../../domain/report/openPoints.ts";
import type { Report } from "../../domain/report/report.ts";
import { requirementTitle, worthText } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { useWords } from "../../ui/seen.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";

/** How many stand open at once; the others wait behind a fold. */
const first = 6;

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 52;

interface ClarifyCardProps {
	report: Report;
	review: string;
}

/** Unknowns, the one that would be worth most first, each with the way to its question. */
export function ClarifyCard({ report, review }: ClarifyCardProps) {
	const { toClarify } = report;
	const { t } = useWords();
	const rest = toClarify.slice(first);
	return (
		<FoldCard
			id="report-clarify"
			title={t("report.clarify")}
			help="worth"
			intro={t(toClarify.length > 0 ? "report.clarify.intro" : "report.clarify.none")}
		>
			<Unknowns rows={toClarify.slice(0, first)} review={review} />
			{rest.length > 0 && (
				<details className="report-fold">
					<summary>{t("report.clarify.more", { n: rest.length })}</summary>
					<Unknowns rows={rest} review={review} />
				</details>
			)}
			{hasOpenPoints(report) && <Link to={paths.open(review)}>{t("open.title")}</Link>}
		</FoldCard>
	);
}

function Unknowns({ rows, review }: { rows: Report["toClarify"]; review: string }) {
	const words = useWords();
	const { t } = words;
	return (
		<VirtualList
			className="report-list"
			rows={rows}
			keyOf={({ id }) => id}
			estimate={rowHeight}
			draw={(row) => (
				<>
					<Link to={paths.question(review, row.item)}>
						<LensText>{requirementTitle(row.namedBy, words.lens)}</LensText>
					</Link>
					<p className="soft">
						{row.credits.map(({ pillar }) => (
							<span key={pillar}>
								<PillarName id={pillar} texts={words.lens} short /> ·{" "}
							</span>
						))}
						{t(`reason.${row.reason}`)} · {t("report.clarify.worth", { worth: worthText(row.worth24, words) })}
					</p>
				</>
			)}
		/>
	);
}
