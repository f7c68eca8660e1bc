import type { ReactNode } from "react";
import { Link } from "react-router";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import type { ReviewSummary } from "./types.ts";

interface RowActions {
	onExport: (id: string) => void;
	onDelete: (id: string) => void;
}

const columns = ["workload", "owner", "progress", "score", "high", "changed", "actions"] as const;

/** The reviews as a table; where it is narrow, as cards. */
export function ReviewsTable({ reviews, ...actions }: { reviews: ReviewSummary[] } & RowActions) {
	const { t } = usePhrases();
	return (
		<table className="reviews-table" aria-label={t("reviews.title")}>
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column} scope="col" data-column={column}>
							<span className={column === "actions" ? "visually-hidden" : undefined}>{t(`reviews.${column}`)}</span>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{reviews.map((review) => (
					<Row key={review.id} review={review} {...actions} />
				))}
			</tbody>
		</table>
	);
}

function Row({ review, onExport, onDelete }: { review: ReviewSummary } & RowActions) {
	const phrases = usePhrases();
	const { t } = phrases;
	const name = review.name.trim() || t("review.unnamed");
	return (
		<tr data-review={review.id}>
			<th scope="row">
				<Link to={paths.questions(review.id)}>{name}</Link>
			</th>
			<Cell column="owner">{review.owner.trim() || <span className="soft">{t("common.notSaid")}</span>}</Cell>
			<Cell column="progress">
				<Progress {...review.progress} />
			</Cell>
			<Cell column="score">
				<strong>{review.scoreShown ?? t("score.none")}</strong>
				{review.scoreShown !== null && <span className="soft small"> {bandText(review.bands, phrases)}</span>}
			</Cell>
			<Cell column="high">
				<HighRisks count={review.high} />
			</Cell>
			<Cell column="changed">{phrases.date(review.changedAt)}</Cell>
			<td data-column="actions">
				<div className="reviews-actions">
					<Link className="button" data-look="quiet" to={paths.questions(review.id)} aria-label={`${t("reviews.open")}: ${name}`}>
						{t("reviews.open")}
					</Link>
					<Button look="quiet" aria-label={`${t("reviews.export")}: ${name}`} onClick={() => onExport(review.id)}>
						{t("reviews.export")}
					</Button>
					<Button
						look="quiet"
						className="reviews-delete"
						aria-label={`${t("common.delete")}: ${name}`}
						onClick={() => onDelete(review.id)}
					>
						{t("common.delete")}
					</Button>
				</div>
			</td>
		</tr>
	);
}

/** A cell that brings its column's name along, shown where the table has become cards. */
function Cell({ column, children }: { column: Exclude<(typeof columns)[number], "workload" | "actions">; children: ReactNode }) {
	const { t } = usePhrases();
	return (
		<td data-column={column}>
			<span className="reviews-label" aria-hidden="true">
				{t(`reviews.${column}`)}
			</span>
			<span>{children}</span>
		</td>
	);
}

/** Nothing is visible while the figures are still on their way. */
function Progress({ answered, visible }: ReviewSummary["progress"]) {
	const { t } = usePhrases();
	if (visible === 0) return t("score.none");
	return (
		<span className="reviews-progress">
			<span>{t("reviews.progress.of", { answered, visible })}</span>
			<span className="reviews-bar" aria-hidden="true">
				<span style={{ width: `${(100 * answered) / visible}%` }} />
			</span>
		</span>
	);
}

function HighRisks({ count }: { count: number }) {
	const { number } = usePhrases();
	if (count === 0) return <span className="soft">0</span>;
	return (
		<span className="risk" data-risk="high">
			<svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
				<path d="M6 0.5 12 11.5H0Z" />
			</svg>
			{number(count)}
		</span>
	);
}

function bandText(bands: ReviewSummary["bands"], { t }: Phrases): string {
	const [low, high] = bands ?? [];
	if (!low) return t("band.none");
	return high ? t("band.two", { low: t(`band.${low}`), high: t(`band.${high}`) }) : t(`band.${low}`);
}
