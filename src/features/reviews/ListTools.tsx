import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/fields.tsx";
import type { ReviewSummary } from "./types.ts";
import type { Arranging } from "./useArrangement.ts";
import { sorts } from "./useShownReviews.ts";
import "./listTools.css";

/** More than this, and one looks for a review instead of seeing it. */
const seenAtOnce = 6;

/** Search and order where there are many, the way to the archive where something is in it; else nothing. */
export function ListTools({
	reviews,
	find,
	setFind,
	sort,
	setSort,
	archived,
	setArchived,
}: Arranging & { reviews: ReviewSummary[] }) {
	const { t } = usePhrases();
	const put = reviews.filter((review) => review.archived).length;
	const many = reviews.length > seenAtOnce || find !== "" || sort !== "changed";
	const archive = put > 0 || archived;
	if (!many && !archive) return null;
	return (
		<div className="reviews-tools">
			{many && (
				<>
					<TextField label={t("reviews.find")} type="search" value={find} onChange={setFind} />
					<SelectField
						label={t("reviews.sort")}
						value={sort}
						options={sorts.map((value) => ({ value, label: t(`reviews.sort.${value}`) }))}
						onChange={setSort}
					/>
				</>
			)}
			{archive && (
				<Button className="reviews-archived" aria-pressed={archived} onClick={() => setArchived(!archived)}>
					{t("reviews.archived", { n: put })}
				</Button>
			)}
		</div>
	);
}
