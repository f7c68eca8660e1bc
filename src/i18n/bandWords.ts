/** Bands in words. A word that was lowered never stands without what would lift it. */
import type { Band, Cap } from "../domain/judge/band.ts";
import type { ScoreFigure } from "../domain/judge/scoreFigure.ts";
import type { Phrases, Words } from "./phrases.ts";

/** Phrases, and the texts of the lens where they are at hand: critical pillars are then named, else counted. */
type BandWords = Phrases & Partial<Pick<Words, "lens">>;

type Banded = Pick<ScoreFigure, "bands" | "caps" | "unjudgedShare">;

/** The band of the low end, and that of the high end where it differs, with what caps them; why there is none. */
export function bandText(figure: Banded | null, words: BandWords): string {
	const { t } = words;
	if (!figure) return t("score.nothing");
	const band = bandsText(figure.bands ?? [], words);
	const capped = figure.caps.length > 0 ? `${band}: ${capsText(figure.caps, words)}` : band;
	return [capped, unjudgedText(figure, words)].filter((part) => part !== "").join(" · ");
}

/** How much of a score's weight nobody judged; empty where all of it is. */
export const unjudgedText = ({ unjudgedShare }: Pick<ScoreFigure, "unjudgedShare">, { t }: Phrases): string =>
	unjudgedShare === undefined ? "" : t("band.unjudged", { percent: unjudgedShare });

/** The band of the low end, "critical to moderate" where that of the high end differs; without any that it is too early. */
export function bandsText([low, high]: Band[], { t }: Phrases): string {
	if (!low) return t("band.none");
	return high ? t("band.two", { low: t(`band.${low}`), high: t(`band.${high}`) }) : t(`band.${low}`);
}

/** All that keeps a score from being called excellent: "2 high risks are open; Security is critical". */
export const capsText = (caps: Cap[], words: BandWords): string => caps.map((cap) => capText(cap, words)).join("; ");

function capText(cap: Cap, { t, list, lens }: BandWords): string {
	if (cap.kind !== "criticalPillar") return t(`band.cap.${cap.kind}`, { n: cap.count });
	const n = cap.pillars.length;
	if (!lens) return t("band.cap.criticalCount", { n });
	return t("band.cap.criticalPillar", { n, pillars: list(cap.pillars.map((id) => lens.pillars[id]?.short ?? id)) });
}

/** No band without the number of open high risks of what it speaks for; where they cap it they are said already. */
export function verdictText(figure: (Banded & Pick<ScoreFigure, "highRisks">) | null, words: BandWords): string {
	const band = bandText(figure, words);
	if (!figure || figure.caps.some(({ kind }) => kind === "highRisk")) return band;
	return `${band} · ${words.t("band.highRisks", { n: figure.highRisks })}`;
}
