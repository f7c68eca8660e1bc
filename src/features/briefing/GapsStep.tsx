import { useState } from "react";
import { type BriefGap, firstLook } from "../../domain/report/briefing.ts";
import { gapsTitle } from "../../i18n/briefingWords.ts";
import { noGapsText, requirementTitle } from "../../i18n/reportWords.ts";
import { isWhoSaid, whenText, whoText } from "../../i18n/whoWords.ts";
import { PriceList } from "../../ui/briefing/PriceList.tsx";
import { useBriefing } from "../../ui/briefing/useBriefing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { PillarName, RiskShape } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import { GapDialog } from "./GapDialog.tsx";
import type { StepProps } from "./steps.ts";

/** The first gaps, one by one; one opens over the list. */
export function GapsStep({ as: Heading }: StepProps) {
	const { words, report } = useSeen();
	const { gaps } = useBriefing();
	const [open, setOpen] = useState<string | null>(null);
	const shown = gaps.slice(0, firstLook.gaps);
	const { title, of } = gapsTitle(shown.length, gaps.length, words);
	if (gaps.length === 0)
		return (
			<Heading className="step-heading" tabIndex={-1}>
				{noGapsText(report, words)}
			</Heading>
		);
	return (
		<>
			<Heading className="step-heading" tabIndex={-1}>
				{title} <span className="soft">{of}</span>
			</Heading>
			<ul className="step-rows">
				{shown.map((gap) => (
					<GapRow key={gap.id} gap={gap} onOpen={() => setOpen(gap.id)} />
				))}
			</ul>
			{open !== null && <GapDialog id={open} onClose={() => setOpen(null)} />}
		</>
	);
}

function GapRow({ gap, onOpen }: { gap: BriefGap; onOpen: () => void }) {
	const { words, report } = useSeen();
	const { t, lens } = words;
	const { risk, namedBy, pillars, price, points } = gap;
	const who = whoText(gap, words);
	return (
		<li data-row tabIndex={-1} className="step-gap">
			<span className="risk" data-risk={risk}>
				<RiskShape risk={risk} />
				<span className="visually-hidden">{t(`risk.${risk}`)}</span>
			</span>
			<div>
				<button type="button" className="step-title step-open" data-act="open" onClick={onOpen}>
					<LensText>{requirementTitle(namedBy, lens)}</LensText>
				</button>
				<p className="soft">
					{pillars.map((pillar) => (
						<PillarName key={pillar} id={pillar} texts={lens} short />
					))}{" "}
					· {t("briefing.costs")} <PriceList price={price} />
				</p>
			</div>
			<span className="step-points figures">{t("points", { n: points })}</span>
			<span>{isWhoSaid(gap) ? who : <span className="soft">{who}</span>}</span>
			<span className="step-due figures">
				{whenText(gap, (day) => words.nearDate(day, report.today), words) || <span className="soft">{t("common.notSaid")}</span>}
			</span>
		</li>
	);
}
