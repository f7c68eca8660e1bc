/** Wording that only plain text needs: what the screen says by chips, shapes and colours. */

import type { GapRow, RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { OwnedTradeoff } from "../../domain/lens/requirement.ts";
import { missingForAcceptance } from "../../domain/report/treatment.ts";
import type { Phrases, Words } from "../../i18n/phrases.ts";
import { pillarName, scoreText, statusText } from "../../i18n/reportWords.ts";

/** The pillars a requirement is credited in. */
export const pillarNames = ({ credits }: RequirementRow, { lens }: Words): string =>
	credits.map(({ pillar }) => pillarName(pillar, lens)).join(", ");

const sign = ({ direction }: OwnedTradeoff): string => (direction === "negative" ? "−" : "+");

/** The prices and gains of a gap in a few signs: "−3 Cost, +1 Security". */
export const priceText = ({ tradeoffs }: GapRow, { lens }: Words): string =>
	tradeoffs
		.map((tradeoff) => `${sign(tradeoff)}${tradeoff.strength} ${lens.pillars[tradeoff.pillar]?.short ?? tradeoff.pillar}`)
		.join(", ");

/** "− takes from Cost Optimization, strength 3 of 3". */
export function tradeoffName(tradeoff: OwnedTradeoff, { t, lens }: Words): string {
	const grade = tradeoff.strength >= 3 ? 3 : tradeoff.strength === 2 ? 2 : 1;
	const effect = `${t(`direction.${tradeoff.direction}`)} ${pillarName(tradeoff.pillar, lens)}`;
	return `${sign(tradeoff)} ${effect}, ${t(`strength.${grade}`)}`;
}

/** What is done about a gap, with what still stands against it; empty where nothing is said. */
export function treatmentText({ decision, needsDecision, overdue }: GapRow, { t, date }: Phrases): string {
	const { treatment, expires } = decision;
	const marks = [
		treatment && t(`treatment.${treatment}`),
		needsDecision && t("report.mark.needsDecision"),
		treatment === "accept" &&
			expires !== "" &&
			t(overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: date(expires) }),
		missingForAcceptance(decision).length > 0 && t("report.mark.incomplete"),
	];
	return marks.filter(Boolean).join("; ");
}

/** A status, how it is known, what the answers alone suggest where a person decided, and whether it surely applies. */
export function fullStatusText(row: RequirementRow, phrases: Phrases): string {
	const { t } = phrases;
	const suggested = row.reason === "byHand" && t("export.byHand", { status: t(`status.inside.${row.suggested.status}`) });
	const unconfirmed = !row.confirmed && t("applicability.inside.unconfirmed");
	const extras = [suggested, unconfirmed].filter((text) => text !== false);
	return [statusText(row, phrases), ...(extras.length > 0 ? [`(${extras.join("; ")})`] : [])].join(" ");
}

/** "46 → 71" as readers of plain text have fonts with arrows; or one figure where both show the same. */
export function changeText(now: ScoreFigure | null, after: ScoreFigure | null, phrases: Phrases): string {
	const [from, to] = [scoreText(now, phrases), scoreText(after, phrases)];
	return from === to ? to : `${from} → ${to}`;
}
