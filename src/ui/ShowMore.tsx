import { Button } from "./Button.tsx";
import { useWords } from "./seen.ts";

/** How many rows of a long table are shown, and the ways to see more. */
export interface More {
	shown: number;
	all: number;
	/** How many come next. */
	step: number;
	onMore: () => void;
	onAll: () => void;
}

/** How many rows are shown so far, and how to see more. */
export const ShowMore = ({ shown, all, step, onMore, onAll }: More) => {
	const { t } = useWords();
	return (
		<div className="row show-more">
			<p className="soft small">{t("more.first", { shown, all })}</p>
			<Button onClick={onMore}>{t("more.next", { n: step })}</Button>
			{step < all - shown && (
				<Button look="quiet" onClick={onAll}>
					{t("more.all", { n: all })}
				</Button>
			)}
		</div>
	);
};
