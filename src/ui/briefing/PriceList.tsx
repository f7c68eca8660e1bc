import type { BriefGap } from "../../domain/report/briefing.ts";
import { pillarMark } from "../pillarMark.ts";
import { useWords } from "../seen.ts";

/** What closing a gap costs other pillars: their names with one to three dots, in words for those who listen. Where a line is short, the first and how many more. */
export function PriceList({ price }: Pick<BriefGap, "price">) {
	const { t, lens } = useWords();
	if (price.length === 0) return <span className="soft">{t("briefing.price.none")}</span>;
	return (
		<span className="price-list" title={price.map(({ pillar }) => lens.pillars[pillar]?.short ?? pillar).join(", ")}>
			{price.map(({ pillar, strength }) => {
				const name = lens.pillars[pillar]?.short ?? pillar;
				return (
					<span key={pillar} className="pillar" {...pillarMark(pillar, lens)}>
						<span aria-hidden="true">
							{name} <span className="price-dots">{"●".repeat(strength)}</span>
						</span>
						<span className="visually-hidden">{t("briefing.price.said", { pillar: name, n: strength })}. </span>
					</span>
				);
			})}
			{price.length > 1 && (
				<span className="price-more soft" aria-hidden="true">
					+{price.length - 1}
				</span>
			)}
		</span>
	);
}
