import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import type { OwnedTradeoff } from "../../domain/lens/requirement.ts";
import { tradeoffText } from "../../i18n/reportWords.ts";
import { LensText } from "../../ui/LensText.tsx";
import { TradeoffChip } from "../../ui/marks.tsx";

/** Tradeoffs in brief and in a sentence. */
export function TradeoffList({ tradeoffs, texts }: { tradeoffs: OwnedTradeoff[]; texts: LensTexts }) {
	return (
		<ul className="questions-tradeoffs">
			{tradeoffs.map((tradeoff) => (
				<li key={`${tradeoff.row} ${tradeoff.id} ${tradeoff.direction} ${tradeoff.pillar}`}>
					<TradeoffChip {...tradeoff} texts={texts} /> <LensText>{tradeoffText(tradeoff, texts)}</LensText>
				</li>
			))}
		</ul>
	);
}
