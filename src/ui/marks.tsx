import type { ReactNode } from "react";
import type { Direction, Level } from "../domain/lens/lens.ts";
import type { LensTexts } from "../domain/lens/lensTexts.ts";
import { usePhrases } from "../i18n/context.tsx";
import { pillarMark } from "./pillarMark.ts";

/** A pillar's name in its colour. */
export function PillarName({ id, texts, short = false }: { id: string; texts: LensTexts; short?: boolean }) {
	const pillar = texts.pillars[id];
	return (
		<span className="pillar pillar-name" lang={texts.language} {...pillarMark(id, texts)}>
			{(short ? pillar?.short : pillar?.name) ?? id}
		</span>
	);
}

const shapes: Record<Level, ReactNode> = {
	high: <path d="M6 0.5 12 11.5H0Z" />,
	medium: <path d="M6 0 12 6 6 12 0 6Z" />,
	low: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** The shape of a risk, in the colour of the text; its word stands beside it. */
export const RiskShape = ({ risk }: { risk: Level }) => (
	<svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
		{shapes[risk]}
	</svg>
);

/** A risk: a word, a shape and a colour, any one of which is enough. */
export function RiskMark({ risk, long = false }: { risk: Level; long?: boolean }) {
	const { t } = usePhrases();
	return (
		<span className="risk" data-risk={risk}>
			<RiskShape risk={risk} />
			{t(long ? `risk.${risk}` : `risk.short.${risk}`)}
		</span>
	);
}

interface TradeoffChipProps {
	pillar: string;
	direction: Direction;
	strength: number;
	texts: LensTexts;
	/** Without a frame and a sign, where it is plain that it is a price. */
	brief?: boolean;
}

/** A tradeoff in brief: sign, pillar and one to three dots; in words for those who listen. */
export function TradeoffChip({ pillar, direction, strength, texts, brief = false }: TradeoffChipProps) {
	const { t } = usePhrases();
	const name = texts.pillars[pillar]?.short ?? pillar;
	const grade = strength >= 3 ? 3 : strength === 2 ? 2 : 1;
	return (
		<span className={brief ? "pillar tradeoff-brief" : "chip pillar tradeoff-chip"} {...pillarMark(pillar, texts)}>
			<span aria-hidden="true">
				{brief ? "" : direction === "positive" ? "+ " : "− "}
				{name} {"●".repeat(grade)}
			</span>
			<span className="visually-hidden">
				{t(`direction.${direction}`)} {name}, {t(`strength.${grade}`)}
			</span>
		</span>
	);
}
