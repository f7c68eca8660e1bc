import { useMemo, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { ListTools } from "./ListTools.tsx";
import { ReviewsTable } from "./ReviewsTable.tsx";
import type { ReviewSummary, RowActions } from "./types.ts";
import { type Arranging, useArrangement } from "./useArrangement.ts";
import { useShownReviews } from "./useShownReviews.ts";

interface ReviewsListProps {
	reviews: ReviewSummary[];
	actions: RowActions;
}

/** The reviews, with a way to find one where they are many, and to the archive where something is in it. */
export function ReviewsList({ reviews, actions }: ReviewsListProps) {
	const arranging = useArrangement();
	const shown = useShownReviews(reviews, arranging);
	const { archived, setArchived } = arranging;
	const [told, setTold] = useState("");
	const rowActions = useMemo(() => {
		const onExport = async (id: string, isProtected: boolean) => {
			setTold("");
			const left = await actions.onExport(id, isProtected);
			setTold(left);
			return left;
		};
		const onDuplicate = (id: string) => {
			// A copy is never in the archive.
			if (archived) setArchived(false);
			return actions.onDuplicate(id);
		};
		return { ...actions, onDuplicate, onExport };
	}, [actions, archived, setArchived]);
	return (
		<div className="reviews-list">
			<ListTools reviews={reviews} {...arranging} />
			<p className={told === "" ? "visually-hidden" : ""} role="status">
				{told}
			</p>
			<Found count={shown.length} {...arranging} />
			{shown.length > 0 && <ReviewsTable reviews={shown} actions={rowActions} />}
		</div>
	);
}

/** How many were found, where something was looked for, and what to do where nothing is here. */
function Found({ count, find, setFind, archived }: Arranging & { count: number }) {
	const { t } = usePhrases();
	const searching = find !== "";
	const nothing = searching
		? t("reviews.noneFound", { text: find })
		: t(archived ? "reviews.noneArchived" : "reviews.allArchived");
	return (
		<>
			<p className={searching || count === 0 ? "soft small" : "visually-hidden"} role="status">
				{count === 0 ? nothing : searching && t("reviews.found", { n: count })}
			</p>
			{count === 0 && searching && (
				<p>
					<Button onClick={() => setFind("")}>{t("reviews.showAll")}</Button>
				</p>
			)}
		</>
	);
}
