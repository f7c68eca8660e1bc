import type { Problem, ProblemCode } from "../domain/result.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { takes } from "./taken.ts";

/** Of files that are none of those that open here, or that a screen takes. */
const strange: readonly ProblemCode[] = ["notOurs", "notAReview", "notABackup", "unknownFormat"];

/** Nobody reads further. */
const mostTold = 50;

/** Which files open on the first screen, by the table of readers. */
export const opening = ({ t, list }: Phrases, message: "reader.opens" | "reader.opensFirst"): string =>
	t(message, { kinds: list(takes.kinds.map((label) => t(label))) });

/** Problems of a file in words; where it is none that is taken, with those that open on the first screen. */
export function toldProblems(problems: readonly Problem[], phrases: Phrases, message: Parameters<typeof opening>[1]): string[] {
	const told = problems.slice(0, mostTold).map((one) => problemText(one, phrases));
	const isStrange = problems.some(({ code }) => strange.includes(code));
	return isStrange ? [...told, opening(phrases, message)] : told;
}
