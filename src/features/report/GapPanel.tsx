import { useEffect, useRef } from "react";
import type { Order } from "../../domain/judge/priority.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { LensText } from "../../ui/LensText.tsx";
import { PillarName, RiskMark } from "../../ui/marks.tsx";
import { useWords } from "../../ui/seen.ts";
import { narrow, useMedia } from "../../ui/useMedia.ts";
import { Checks } from "./Checks.tsx";
import { CopyGap } from "./CopyGap.tsx";
import { DecisionForm } from "./decide/DecisionForm.tsx";
import { GapFacts } from "./GapFacts.tsx";
import { Prerequisites } from "./Prerequisites.tsx";
import { Price } from "./Price.tsx";
import { Remedy } from "./Remedy.tsx";
import { TensionsHere } from "./TensionsHere.tsx";
import { WhyHere } from "./WhyHere.tsx";
import "./gapPanel.css";

interface GapPanelProps {
	gap: GapRow;
	order: Order;
	/** Its place in the list that is shown, from 1, and how many are; 0: a filter hides it. */
	place: number;
	count: number;
	/** In how many draws it stays among the first ten, if it is one of them and that is known. */
	stays: number | undefined;
	/** Names to choose an owner from. */
	people: string[];
	/** To the gap before (−1) or after (1) it in the list. */
	onStep: (by: -1 | 1) => void;
	onClose: () => void;
	/** Puts it on the clipboard as Markdown; false where that is refused. */
	onCopy: () => Promise<boolean>;
}

/** All there is to a gap, the decision first: then what to do, why it stands where it stands, and what it costs. */
export function GapPanel({ gap, order, place, count, stays, people, onStep, onClose, onCopy }: GapPanelProps) {
	const { t, lens } = useWords();
	const box = useRef<HTMLElement>(null);
	const isPage = useMedia(narrow);
	// On a phone the panel is a page of its own: focus and reading begin at its head.
	useEffect(() => {
		if (isPage) box.current?.focus();
	}, [isPage]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another gap is read from its beginning
	useEffect(() => {
		box.current?.scrollTo({ top: 0 });
	}, [gap.id]);
	return (
		<aside className="gap-panel" aria-labelledby="gap-panel-title" ref={box} tabIndex={-1}>
			<div className="gap-panel-head">
				<p className="gap-panel-about">
					<RiskMark risk={gap.risk} long />
					{gap.credits.map(({ pillar }) => (
						<PillarName key={pillar} id={pillar} texts={lens} short />
					))}
					{place > 0 && <span className="soft">{t("report.panel.place", { place, count })}</span>}
				</p>
				<Buttons onStep={onStep} onClose={onClose} />
			</div>
			<h3 id="gap-panel-title">
				<LensText>{requirementTitle(gap.namedBy, lens)}</LensText>
			</h3>
			<GapFacts gap={gap} />
			<DecisionForm key={gap.id} gap={gap} people={people} />
			<Remedy gap={gap} />
			<WhyHere key={`why ${gap.id}`} gap={gap} order={order} stays={stays} />
			<Price gap={gap} />
			<TensionsHere gap={gap} />
			<Prerequisites gap={gap} />
			<Checks gap={gap} />
			<CopyGap key={`copy ${gap.id}`} onCopy={onCopy} />
		</aside>
	);
}

function Buttons({ onStep, onClose }: Pick<GapPanelProps, "onStep" | "onClose">) {
	const { t } = useWords();
	return (
		<div className="gap-panel-buttons">
			<button type="button" className="key" aria-label={t("keys.nextGap")} title={t("keys.nextGap")} onClick={() => onStep(1)}>
				J
			</button>
			<button
				type="button"
				className="key"
				aria-label={t("keys.previousGap")}
				title={t("keys.previousGap")}
				onClick={() => onStep(-1)}
			>
				K
			</button>
			<button type="button" className="gap-panel-close" aria-label={t("report.panel.close")} onClick={onClose}>
				<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
					<path d="M2 2 12 12M12 2 2 12" fill="none" stroke="currentColor" strokeWidth="1.8" />
				</svg>
			</button>
		</div>
	);
}
