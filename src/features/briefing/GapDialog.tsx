import { useId } from "react";
import { findGapRow } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { requirementTexts, requirementTitle, tradeoffText, treatmentName } from "../../i18n/reportWords.ts";
import { whenText, whoText } from "../../i18n/whoWords.ts";
import { Button } from "../../ui/Button.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { closeDialog, ModalDialog } from "../../ui/ModalDialog.tsx";
import { PillarName, RiskMark } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";

/** One gap over the list: what to change, what that brings, what it costs others, and who does it by when. */
export function GapDialog({ id, onClose }: { id: string; onClose: () => void }) {
	const { report, words } = useSeen();
	const { t, lens } = words;
	const title = useId();
	const gap = findGapRow(report, id);
	const texts = gap && requirementTexts(gap.namedBy, lens);
	if (!gap || !texts) return null;
	const answering = responsibilityFor(gap, report);
	const costs = gap.tradeoffs.filter(({ direction }) => direction === "negative");
	const who = [
		whoText(answering, words),
		whenText(answering, (day) => words.nearDate(day, report.today), words),
		t("points", { n: gap.points }),
		treatmentName(gap, words),
	];
	return (
		<ModalDialog labelledBy={title} className="gap-dialog" onClose={onClose}>
			<div className="stack">
				<div>
					<h2 id={title}>
						<LensText>{requirementTitle(gap.namedBy, lens)}</LensText>
					</h2>
					<p>
						<RiskMark risk={gap.risk} long /> ·{" "}
						{gap.credits.map(({ pillar }) => (
							<PillarName key={pillar} id={pillar} texts={lens} />
						))}
					</p>
				</div>
				<dl>
					<dt>{t("report.change")}</dt>
					<dd>
						<LensText>{texts.change}</LensText>
					</dd>
					<dt>{t("report.benefit")}</dt>
					<dd>
						<LensText>{texts.benefit}</LensText>
					</dd>
					{costs.length > 0 && (
						<>
							<dt>{t("briefing.price")}</dt>
							{costs.map((cost) => (
								<dd key={`${cost.row} ${cost.pillar} ${cost.id}`}>
									<PillarName id={cost.pillar} texts={lens} short />: <LensText>{tradeoffText(cost, lens)}</LensText>
								</dd>
							))}
						</>
					)}
					<dt>{t("briefing.owner")}</dt>
					<dd>{who.filter((text) => text !== "").join(" · ")}</dd>
				</dl>
				<div className="decision-dialog-foot">
					<Button look="primary" onClick={closeDialog}>
						{t("common.close")}
					</Button>
				</div>
			</div>
		</ModalDialog>
	);
}
