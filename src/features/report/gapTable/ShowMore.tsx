import type { Words } from "../../../i18n/phrases.ts";
import { Button } from "../../../ui/Button.tsx";
import type { More } from "./useFirst.ts";

/** How many rows are shown so far, and how to see more. */
export const ShowMore = ({ shown, all, step, onMore, onAll, words: { t } }: More & { words: Words }) => (
	<div className="row report-more">
		<p className="soft small">{t("report.gaps.first", { shown, all })}</p>
		<Button onClick={onMore}>{t("report.gaps.more", { n: step })}</Button>
		{step < all - shown && (
			<Button look="quiet" onClick={onAll}>
				{t("report.gaps.all", { n: all })}
			</Button>
		)}
	</div>
);
