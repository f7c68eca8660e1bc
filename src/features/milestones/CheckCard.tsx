import type { Finding } from "../../domain/milestone/preClose.ts";
import type { Desk } from "../../ui/desk.ts";
import { FindingList } from "./FindingList.tsx";

/** What to look at before a review is frozen and signed. */
export function CheckCard({ desk, findings }: { desk: Desk; findings: Finding[] }) {
	const { t } = desk.words;
	return (
		<section className="card stack preclose" aria-labelledby="preclose">
			<div>
				<h2 id="preclose">{t("preClose.title")}</h2>
				<p className="soft small">{t("preClose.rule")}</p>
			</div>
			{findings.length === 0 ? <p>{t("preClose.none")}</p> : <FindingList desk={desk} findings={findings} />}
		</section>
	);
}
