import { type Contradiction, contradictionId } from "../../domain/report/contradiction.ts";
import { contradictionTexts, contradictionTitle } from "../../i18n/contradictionWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Statements that do not fit together, each with the way to its question; nothing at all where there are none. */
export function ContradictionsCard() {
	const seen = useSeen();
	const { t } = seen.words;
	const { contradictions } = seen.report;
	if (contradictions.length === 0) return null;
	return (
		<FoldCard id="report-contradictions" title={t("contradiction.title")} intro={t("contradiction.intro")}>
			<ul className="report-list">
				{contradictions.map((contradiction) => (
					<li key={contradictionId(contradiction)}>
						<ContradictionLine contradiction={contradiction} />
					</li>
				))}
			</ul>
		</FoldCard>
	);
}

function ContradictionLine({ contradiction }: { contradiction: Contradiction }) {
	const { report, words, review } = useSeen();
	const { requirement, item, other } = contradiction;
	const place = requirement === null ? paths.profile(review.id) : paths.question(review.id, item);
	return (
		<>
			<Link to={place}>{contradictionTitle(contradiction, report, words)}</Link>
			<p>{contradictionTexts(contradiction, report, words).join(" ")}</p>
			{other && other.item !== item && (
				<p>
					<Link to={paths.question(review.id, other.item)}>
						{words.t("contradiction.goTo", { title: words.lens.items[other.item]?.title ?? other.item })}
					</Link>
				</p>
			)}
		</>
	);
}
