import { lazy, memo, Suspense, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Link } from "../../ui/Link.tsx";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import type { Beginning } from "./BeginDialog.tsx";
import { NameField } from "./NameField.tsx";
import { RowMenu, type RowMenuItem } from "./RowMenu.tsx";
import { Cell, HighRisks, Kind, Progress, Score } from "./reviewCells.tsx";
import type { ReviewSummary, RowActions } from "./types.ts";
import { wayIn } from "./wayIn.ts";

const BeginDialog = lazy(() => import("./BeginDialog.tsx").then((module) => ({ default: module.BeginDialog })));

interface ReviewRowProps {
	review: ReviewSummary;
	actions: RowActions;
}

/** One review: what it comes to, and what can be done with it. Drawn anew only when it changes: there may be hundreds. */
export const ReviewRow = memo(function ReviewRow({ review, actions }: ReviewRowProps) {
	const { t, date } = usePhrases();
	const { root, focusNext } = useNextFocus<HTMLTableRowElement>();
	const [renaming, setRenaming] = useState(false);
	const [asking, setAsking] = useState<Beginning | null>(null);
	const { id, figures } = review;
	const name = review.name.trim() || t("review.unnamed");
	const closeName = (byKey: boolean) => {
		setRenaming(false);
		if (byKey) focusNext("[data-more]");
	};
	return (
		<tr data-review={id} ref={root}>
			<th scope="row">
				<span className="reviews-workload">
					{renaming ? (
						<NameField name={review.name} onName={(typed) => actions.onRename(id, typed)} onClose={closeName} />
					) : (
						<Link to={wayIn(review)}>{name}</Link>
					)}
					<Kind {...review} />
				</span>
			</th>
			<Cell column="owner">{review.owner.trim() || <span className="soft">{t("common.notSaid")}</span>}</Cell>
			<Cell column="progress">
				<Progress figures={figures} />
			</Cell>
			<Cell column="score">
				<Score figures={figures} />
			</Cell>
			<Cell column="high">
				<HighRisks figures={figures} />
			</Cell>
			<Cell column="changed">{date(review.changedAt)}</Cell>
			<td data-column="actions">
				<div className="reviews-actions">
					<Link className="button" data-look="quiet" to={wayIn(review)} aria-label={`${t("reviews.open")}: ${name}`}>
						{t("reviews.open")}
					</Link>
					<RowMenu name={name} items={useMenuItems(review, actions, { onRename: () => setRenaming(true), onAsk: setAsking })} />
					<Suspense fallback={null}>
						{asking && <BeginDialog of={asking} name={name} actions={actions} id={id} onClose={() => setAsking(null)} />}
					</Suspense>
				</div>
			</td>
		</tr>
	);
});

interface Asking {
	onRename: () => void;
	onAsk: (of: Beginning) => void;
}

function useMenuItems(
	{ id, archived, assessor }: ReviewSummary,
	actions: RowActions,
	{ onRename, onAsk }: Asking,
): RowMenuItem[] {
	const { t } = usePhrases();
	const beginnings: RowMenuItem[] = [
		{ label: t("reviews.next"), look: "quiet", onChoose: () => onAsk("next") },
		{ label: t("reviews.template"), look: "quiet", onChoose: () => onAsk("template") },
	];
	return [
		{ label: t("reviews.rename"), look: "quiet", onChoose: onRename },
		{ label: t("reviews.duplicate"), look: "quiet", onChoose: () => actions.onDuplicate(id) },
		...(assessor === null ? beginnings : []),
		{
			label: t(archived ? "reviews.bringBack" : "reviews.archive"),
			look: "quiet",
			onChoose: () => actions.onArchive(id, !archived),
		},
		{ label: t("reviews.export"), look: "quiet", onChoose: () => actions.onExport(id, false) },
		{ label: t("reviews.exportProtected"), look: "quiet", onChoose: () => actions.onExport(id, true) },
		{ label: t("common.delete"), look: "danger", onChoose: () => actions.onDelete(id) },
	];
}
