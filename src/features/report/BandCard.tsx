import type { Desk } from "../../ui/desk.ts";
import { BandChange } from "../../ui/report/BandChange.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";

/** What would change the band of the overall score; each pillar has its own on its page. */
export function BandCard({ desk }: { desk: Desk }) {
	return (
		<FoldCard id="report-band" title={desk.words.t("bandChange.title")} help="band">
			<BandChange desk={desk} pillar={null} />
		</FoldCard>
	);
}
