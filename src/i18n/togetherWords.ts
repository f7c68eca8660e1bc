/** Wording of several assessors that the screen and every export share, so that they say exactly the same. */

import type { Status } from "../domain/review/review.ts";
import type { AgendaRow, Agreement, Opinion } from "../domain/together/assessors.ts";
import type { Phrases } from "./phrases.ts";

/** Best first, then what weighs nothing, then silence. */
const spoken: Status[] = ["inPlace", "partial", "missing", "notApplicable", "unknown"];

/** Those who said the same, status by status, the best first. */
export function opinionsByStatus(said: Opinion[]): { status: Status; opinions: Opinion[] }[] {
	const groups = spoken.map((status) => ({ status, opinions: said.filter((opinion) => opinion.status === status) }));
	return groups.filter(({ opinions }) => opinions.length > 0);
}

/** A whole percentage; the sign stands close in both languages. */
export const percentText = (percent: number, { number }: Phrases): string => `${number(percent)}%`;

/** "100%", "50%" or "0%"; a dash where fewer than two said something. */
export const agreementText = (halves: AgendaRow["halves"], phrases: Phrases): string =>
	halves === null ? phrases.t("score.none") : percentText(50 * halves, phrases);

/** "In place: Ada, Bo; Missing: Cy". */
export const saidText = (said: Opinion[], { t }: Phrases): string =>
	opinionsByStatus(said)
		.map(({ status, opinions }) => `${t(`status.${status}`)}: ${opinions.map(({ assessor }) => assessor).join(", ")}`)
		.join("; ");

/** How far the sheets agree, in a sentence. */
export function agreementSentence({ sheets, compared, same, mean }: Agreement, phrases: Phrases): string {
	const { t } = phrases;
	if (mean === null) return t(sheets.length < 2 ? "together.sum.one" : "together.sum.nothing");
	return t("together.sum", { mean: percentText(mean, phrases), same, compared });
}

/** Who said otherwise than the consensus, to be kept as dissent: "Ada: Missing; Bo: Partly". */
export const dissentText = (opinions: Opinion[], { t }: Phrases): string =>
	opinions.map(({ assessor, status }) => `${assessor}: ${t(`status.${status}`)}`).join("; ");
