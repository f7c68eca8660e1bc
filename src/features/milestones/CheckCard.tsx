import type { Finding } from "../../domain/milestone/preClose.ts";
import { useWords } from "../../ui/seen.ts";
import { FindingList } from "./FindingList.tsx";

/** What to look at before a review is frozen and signed. */
export function CheckCard({ findings }: { findings: Finding[] }) {
	const { t } = useWords();
	return (
		<section className="card stack preclose" aria-labelledby="preclose">
			<div>
				<h2 id="preclose">{t("preClose.title")}</h2>
				<p className="soft small">{t("preClose.rule")}</p>
			</div>
			{findings.length === 0 ? <p>{t("preClose.none")}</p> : <FindingList findings={findings} />}
		</section>
	);
}
