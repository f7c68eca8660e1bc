import { useRef } from "react";
import { type Finding, needsOpenReason } from "../../domain/milestone/preClose.ts";
import { knownPercent } from "../../domain/report/knownWeight.ts";
import { targetStanding } from "../../domain/report/target.ts";
import { withOpenReason } from "../../domain/review/changes.ts";
import { targetText } from "../../i18n/targetWords.ts";
import { useEdit } from "../../ui/editing.ts";
import { TextArea } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { FindingList } from "./FindingList.tsx";

/** What to look at before a review is frozen and signed, and how far it is from what the team wants to reach. */
export function CheckCard({ findings }: { findings: Finding[] }) {
	const { report, words } = useSeen();
	const { t } = words;
	const target = targetStanding(report);
	const reason = useRef<HTMLDivElement>(null);
	return (
		<section className="card stack preclose" aria-labelledby="preclose">
			<div>
				<h2 id="preclose">{t("preClose.title")}</h2>
				<p className="soft">{t("preClose.rule")}</p>
			</div>
			{target && <p>{targetText(target, words)}</p>}
			{findings.length === 0 ? (
				<p>{t("preClose.none")}</p>
			) : (
				<FindingList findings={findings} onSayWhy={() => reason.current?.querySelector("textarea")?.focus()} />
			)}
			{needsOpenReason(findings) && (
				<div ref={reason}>
					<OpenReason />
				</div>
			)}
		</section>
	);
}

/** Why a review may be signed though much in it is not known. */
function OpenReason() {
	const { report, review, words } = useSeen();
	const edit = useEdit();
	return (
		<TextArea
			label={words.t("preClose.openReason")}
			hint={words.t("preClose.openReason.hint", { percent: knownPercent(report) })}
			rows={2}
			value={review.openReason ?? ""}
			onChange={(reason) => edit((current) => withOpenReason(current, reason))}
		/>
	);
}
