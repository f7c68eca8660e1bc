import type { Desk } from "../../ui/desk.ts";
import { BandChange } from "../../ui/report/BandChange.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";

/** What would change the band of the overall score; each pillar has its own on its page. */
export function BandCard({ desk }: { desk: Desk }) {
	return (
		<section className="card stack" aria-labelledby="report-band">
			<div className="headed">
				<h2 id="report-band">{desk.words.t("bandChange.title")}</h2>
				<HelpLink topic="band" />
			</div>
			<BandChange desk={desk} pillar={null} />
		</section>
	);
}
