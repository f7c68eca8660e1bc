/** What the cells of a review show. */
import type { ReactNode } from "react";
import { bandText } from "../../i18n/bandWords.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { Figures, ReviewSummary } from "./types.ts";
import "./reviewCells.css";

export const columns = ["workload", "owner", "progress", "score", "high", "changed", "actions"] as const;

type Labelled = Exclude<(typeof columns)[number], "workload" | "actions">;

/** A cell that brings its column's name along, shown where the table has become cards. */
export function Cell({ column, children }: { column: Labelled; children: ReactNode }) {
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

/** What the review looks through, and whose sheet it is; its line is there before the words are. */
export function Kind({ lens, assessor }: Pick<ReviewSummary, "lens" | "assessor">) {
	const { t } = usePhrases();
	return (
		<span className="reviews-kind">
			<span>{lens}</span>
			{assessor !== null && <span className="chip">{t("reviews.sheetOf", { name: assessor })}</span>}
		</span>
	);
}

export function Progress({ figures }: { figures: Figures | null }) {
	const { t } = usePhrases();
	const { answered, visible } = figures?.progress ?? { answered: 0, visible: 0 };
	if (visible === 0) return <span>{t("score.none")}</span>;
	return (
		<span className="reviews-progress">
			<span>{t("reviews.progress.of", { answered, visible })}</span>
			<span className="reviews-bar" aria-hidden="true">
				<span style={{ width: `${(100 * answered) / visible}%` }} />
			</span>
		</span>
	);
}

export function Score({ figures }: { figures: Figures | null }) {
	const phrases = usePhrases();
	const score = figures?.score;
	if (!score) return <strong>{phrases.t("score.none")}</strong>;
	return (
		<>
			<strong>{score.shown}</strong>
			<span className="soft small"> {bandText(score, phrases)}</span>
		</>
	);
}

export function HighRisks({ figures }: { figures: Figures | null }) {
	const { t, number } = usePhrases();
	if (!figures) return <span>{t("score.none")}</span>;
	if (figures.high === 0) return <span className="soft">0</span>;
	return (
		<span className="risk" data-risk="high">
			<svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
				<path d="M6 0.5 12 11.5H0Z" />
			</svg>
			{number(figures.high)}
		</span>
	);
}
