import { BandChange } from "../../ui/report/BandChange.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { useWords } from "../../ui/seen.ts";

/** What would change the band of the overall score; each pillar has its own on its page. */
export function BandCard() {
	const words = useWords();
	return (
		<FoldCard id="report-band" title={words.t("bandChange.title")} help="band">
			<BandChange pillar={null} />
		</FoldCard>
	);
}
