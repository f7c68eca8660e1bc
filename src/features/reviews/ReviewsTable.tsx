import { usePhrases } from "../../i18n/context.tsx";
import { ReviewRow } from "./ReviewRow.tsx";
import { columns } from "./reviewCells.tsx";
import type { ReviewSummary, RowActions } from "./types.ts";
import "./reviewsTable.css";

/** The reviews as a table; where it is narrow, as cards. */
export function ReviewsTable({ reviews, actions }: { reviews: ReviewSummary[]; actions: RowActions }) {
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
					<ReviewRow key={review.id} review={review} actions={actions} />
				))}
			</tbody>
		</table>
	);
}
