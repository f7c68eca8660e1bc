import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { linksOf } from "../../domain/lens/lensTexts.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pairedTitle, pairText, requirementTexts } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import { WebLink } from "../../ui/report/WebLink.tsx";
import { Notices } from "./Notices.tsx";

/** What to change and what one gains; of twins and alternatives every row speaks. */
export function Remedy({ desk, gap }: { desk: Desk; gap: GapRow }) {
	const { lens, words, report, review } = desk;
	const { t } = words;
	const rows = lens.recommendations.filter(({ id }) => gap.rows.includes(id));
	const answer = findQuestion(report, gap.item)?.answer;
	return (
		<section className="stack" aria-label={t("report.change")}>
			{rows.length > 1 && <Together gap={gap} rows={rows} words={words} />}
			{(rows.length > 0 ? rows : [null]).map((row) => (
				<RemedyOf key={row?.id ?? gap.id} id={row?.id ?? gap.namedBy} row={row} words={words} titled={rows.length > 1} />
			))}
			<Notices desk={desk} gap={gap} />
			{answer?.note && (
				<div>
					<h4>{t("report.answerNote")}</h4>
					<p className="report-said">{answer.note}</p>
					<ul className="report-list small">
						{answer.links.map((link) => (
							<li key={link}>
								<WebLink url={link} />
							</li>
						))}
					</ul>
				</div>
			)}
			<p>
				<Link to={paths.question(review.id, gap.item)}>{t("report.openQuestion")}</Link>
			</p>
		</section>
	);
}

function Together({ gap, rows, words }: { gap: GapRow; rows: Recommendation[]; words: Words }) {
	return (
		<div className="report-together small">
			<p>{pairText(gap, words)}:</p>
			<ul>
				{rows.map((row) => (
					<li key={row.id}>{pairedTitle(row, words.lens)}</li>
				))}
			</ul>
		</div>
	);
}

interface RemedyOfProps {
	/** The recommendation, or the item of a remainder. */
	id: string;
	row: Recommendation | null;
	words: Words;
	/** Whether its title stands above: only where there are several. */
	titled: boolean;
}

function RemedyOf({ id, row, words, titled }: RemedyOfProps) {
	const { t } = words;
	const texts = requirementTexts(id, words.lens);
	if (!texts) return null;
	return (
		<div className="stack report-remedy">
			<div>
				<h3>{titled ? texts.title : t("report.change")}</h3>
				<p>{texts.change}</p>
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
			<div>
				<h4>{t("report.benefit")}</h4>
				<p>{texts.benefit}</p>
			</div>
			<Touches row={row} note={"impactNote" in texts ? texts.impactNote : undefined} words={words} />
			<Links links={row && "links" in texts ? linksOf(row, texts.links) : []} words={words} />
		</div>
	);
}

function Touches({ row, note, words: { t } }: { row: Recommendation | null; note: string | undefined; words: Words }) {
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

function Links({ links, words: { t } }: { links: ReturnType<typeof linksOf>; words: Words }) {
	if (links.length === 0) return null;
	return (
		<div>
			<h4>{t("report.links")}</h4>
			<ul className="report-list small">
				{links.map(({ id, url, label }) => (
					<li key={id}>
						<WebLink url={url} label={label} />
					</li>
				))}
			</ul>
		</div>
	);
}
