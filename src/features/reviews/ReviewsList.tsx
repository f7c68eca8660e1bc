import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/fields.tsx";
import { arrange, sorts } from "./arrange.ts";
import { ReviewsTable } from "./ReviewsTable.tsx";
import type { ReviewSummary } from "./types.ts";
import { useArrangement } from "./useArrangement.ts";

interface ReviewsListProps {
	reviews: ReviewSummary[];
	onExport: (id: string) => void;
	onDelete: (id: string) => void;
}

/** More than this, and one looks for a review instead of seeing it. */
const seenAtOnce = 6;

/** The reviews, with a way to find one where they are many. */
export function ReviewsList({ reviews, ...actions }: ReviewsListProps) {
	const { t, language } = usePhrases();
	const { find, setFind, sort, setSort } = useArrangement();
	const shown = arrange(reviews, { find, sort }, language);
	const many = reviews.length > seenAtOnce || find !== "" || sort !== "changed";
	return (
		<div className="reviews-list">
			{many && (
				<div className="reviews-tools">
					<TextField label={t("reviews.find")} type="search" value={find} onChange={setFind} />
					<SelectField
						label={t("reviews.sort")}
						value={sort}
						options={sorts.map((value) => ({ value, label: t(`reviews.sort.${value}`) }))}
						onChange={setSort}
					/>
				</div>
			)}
			<p className={find === "" ? "visually-hidden" : "soft small"} role="status">
				{find !== "" && shown.length > 0 && t("reviews.found", { n: shown.length })}
				{shown.length === 0 && t("reviews.noneFound", { text: find })}
			</p>
			{shown.length > 0 ? (
				<ReviewsTable reviews={shown} {...actions} />
			) : (
				<p>
					<Button onClick={() => setFind("")}>{t("reviews.showAll")}</Button>
				</p>
			)}
		</div>
	);
}
