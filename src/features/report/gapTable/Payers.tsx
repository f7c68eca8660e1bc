import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { TradeoffChip } from "../../../ui/marks.tsx";
import { useWords } from "../../../ui/seen.ts";
import "./payers.css";

/** How many of those that pay are drawn in the line; the others are in the panel, and said to those who listen. */
const shown = 1;

/** What closing a gap takes from pillars, the most first. */
export const payersOf = ({ tradeoffs }: Pick<GapRow, "tradeoffs">): GapRow["tradeoffs"] =>
	tradeoffs.filter(({ direction }) => direction === "negative").toSorted((a, b) => b.strength - a.strength);

/** Who pays for closing a gap, the dearest first: pillar and price in dots. */
export function Payers({ gap }: { gap: Pick<GapRow, "tradeoffs"> }) {
	const { t, lens } = useWords();
	const paying = payersOf(gap);
	if (paying.length === 0) return <span className="soft">{t("score.none")}</span>;
	const more = paying.length - shown;
	return (
		<ul className="gap-payers">
			{paying.map((tradeoff, index) => (
				<li key={`${tradeoff.pillar} ${tradeoff.row} ${tradeoff.id}`} className={index < shown ? undefined : "visually-hidden"}>
					<TradeoffChip {...tradeoff} texts={lens} brief />
				</li>
			))}
			{more > 0 && (
				<li className="soft" role="presentation" aria-hidden="true">
					+{more}
				</li>
			)}
		</ul>
	);
}
