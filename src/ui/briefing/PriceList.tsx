import type { BriefGap } from "../../domain/report/briefing.ts";
import { useWords } from "../seen.ts";

/** What closing a gap costs other pillars: their names with one to three dots, in words for those who listen. */
export function PriceList({ price }: Pick<BriefGap, "price">) {
	const { t, lens } = useWords();
	if (price.length === 0) return <span className="soft">{t("briefing.price.none")}</span>;
	return (
		<span className="price-list">
			{price.map(({ pillar, strength }) => {
				const name = lens.pillars[pillar]?.short ?? pillar;
				return (
					<span key={pillar} className="pillar" data-pillar={pillar}>
						<span aria-hidden="true">
							{name} <span className="price-dots">{"●".repeat(strength)}</span>
						</span>
						<span className="visually-hidden">{t("briefing.price.said", { pillar: name, n: strength })}. </span>
					</span>
				);
			})}
		</span>
	);
}
