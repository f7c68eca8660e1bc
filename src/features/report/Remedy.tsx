import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { linksOf } from "../../domain/lens/lensTexts.ts";
import { givenCovering } from "../../domain/report/given.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { pairedTitle, pairText, requirementTexts } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { GivenList } from "../../ui/given/GivenList.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { WebLink } from "../../ui/report/WebLink.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { Notices } from "./Notices.tsx";

/** What to change and what one gains; of twins and alternatives every row speaks. */
export function Remedy({ gap }: { gap: GapRow }) {
	const { lens, words, report, review } = useSeen();
	const { t } = words;
	const rows = lens.recommendations.filter(({ id }) => gap.rows.includes(id));
	const answer = findQuestion(report, gap.item)?.answer;
	const given = givenCovering(report, gap);
	return (
		<section className="stack" aria-label={t("report.change")}>
			{rows.length > 1 && <Together gap={gap} rows={rows} />}
			{(rows.length > 0 ? rows : [null]).map((row) => (
				<RemedyOf key={row?.id ?? gap.id} id={row?.id ?? gap.namedBy} row={row} titled={rows.length > 1} />
			))}
			<Notices gap={gap} />
			{answer?.note && (
				<div>
					<h4>{t("report.answerNote")}</h4>
					<p className="report-said">{answer.note}</p>
				</div>
			)}
			{given.length > 0 && (
				<div>
					<h4>{t("given.title")}</h4>
					<GivenList given={given} />
				</div>
			)}
			<p>
				<Link to={paths.question(review.id, gap.item)}>{t("report.openQuestion")}</Link>
			</p>
		</section>
	);
}

function Together({ gap, rows }: { gap: GapRow; rows: Recommendation[] }) {
	const words = useWords();
	return (
		<div className="report-together">
			<p>{pairText(gap, words)}:</p>
			<ul>
				{rows.map((row) => (
					<li key={row.id}>
						<LensText>{pairedTitle(row, words.lens)}</LensText>
					</li>
				))}
			</ul>
		</div>
	);
}

interface RemedyOfProps {
	/** The recommendation, or the item of a remainder. */
	id: string;
	row: Recommendation | null;
	/** Whether its title stands above: only where there are several. */
	titled: boolean;
}

function RemedyOf({ id, row, titled }: RemedyOfProps) {
	const words = useWords();
	const { t } = words;
	const texts = requirementTexts(id, words.lens);
	if (!texts) return null;
	return (
		<div className="stack report-remedy">
			<div>
				<h3>{titled ? texts.title : t("report.change")}</h3>
				<p>
					<LensText>{texts.change}</LensText>
				</p>
			</div>
			{row?.settings && row.settings.length > 0 && (
				<div>
					<h4>{t("report.settings")}</h4>
					<ul className="report-settings">
						{row.settings.map((setting) => (
							<li key={setting}>
								<code>{setting}</code>
							</li>
						))}
					</ul>
				</div>
			)}
			<details>
				<summary>{t("report.change.more")}</summary>
				<div className="stack">
					<div>
						<h4>{t("report.benefit")}</h4>
						<p>
							<LensText>{texts.benefit}</LensText>
						</p>
					</div>
					<Touches row={row} note={"impactNote" in texts ? texts.impactNote : undefined} />
					<Links links={row && "links" in texts ? linksOf(row, texts.links) : []} />
				</div>
			</details>
		</div>
	);
}

function Touches({ row, note }: { row: Recommendation | null; note: string | undefined }) {
	const { t } = useWords();
	if (!row?.changeImpact && !note) return null;
	return (
		<div>
			<h4>{t("report.touches")}</h4>
			<p>
				{row?.changeImpact && <strong>{t(`impact.${row.changeImpact}`)}. </strong>}
				{note}
			</p>
		</div>
	);
}

function Links({ links }: { links: ReturnType<typeof linksOf> }) {
	const { t } = useWords();
	if (links.length === 0) return null;
	return (
		<div>
			<h4>{t("report.links")}</h4>
			<ul className="report-list">
				{links.map(({ id, url, label }) => (
					<li key={id}>
						<WebLink url={url} label={label} />
					</li>
				))}
			</ul>
		</div>
	);
}
