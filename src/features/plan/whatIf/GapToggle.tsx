import { memo } from "react";
import type { PlanGap } from "../../../domain/plan/plan.ts";
import { worthText } from "../../../i18n/reportWords.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { pillarMark } from "../../../ui/pillarMark.ts";
import { useWords } from "../../../ui/seen.ts";

interface GapToggleProps {
	gap: PlanGap;
	title: string;
	/** The pillar it is credited in first: its colour. */
	pillar: string;
	isChosen: boolean;
	/** What is to be said of choosing it; empty: nothing. Plain text, so that only rows that change are drawn anew. */
	caution: string;
	onToggle: (id: string, isChosen: boolean) => void;
}

/** One gap that can be thought of as closed. */
export const GapToggle = memo(function GapToggle({ gap, title, pillar, isChosen, caution, onToggle }: GapToggleProps) {
	const words = useWords();
	const { t } = words;
	const cautionId = `whatif-${gap.id}-caution`;
	return (
		<>
			<label>
				<input
					type="checkbox"
					checked={isChosen}
					aria-describedby={caution ? cautionId : undefined}
					onChange={(event) => onToggle(gap.id, event.target.checked)}
				/>
				<span className="pillar whatif-dot" {...pillarMark(pillar, words.lens)} aria-hidden="true" />
				<span className="whatif-title">
					<LensText>{title}</LensText>
				</span>
				<span className="whatif-figures soft figures">
					<span>{t("points", { n: gap.effort })}</span>
					<span>{t("scenarios.net", { net: worthText(gap.net24, words) })}</span>
				</span>
			</label>
			{caution && (
				<p id={cautionId} className="whatif-caution">
					{caution}
				</p>
			)}
		</>
	);
});
