import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { aboutLens, workload } from "./about.ts";
import { answers } from "./answers.ts";
import { assessors } from "./assessors.ts";
import type { Block } from "./blocks.ts";
import { contradictions } from "./contradictions.ts";
import { openTensions, pressureMatrix } from "./crossings.ts";
import { front } from "./front.ts";
import { gapDetails } from "./gapDetails.ts";
import { gapList } from "./gapList.ts";
import { leftOpen } from "./leftOpen.ts";
import { pageOf } from "./page.ts";
import { adoptedPlan } from "./plan.ts";
import { settled, toClarify } from "./remaining.ts";
import { scenarios } from "./scenarios.ts";
import { type SealedPart, sealLine, seals } from "./seals.ts";
import { votes } from "./votes.ts";

/** The whole report as a document, in the language of the words; that of a milestone shows its seals and who signed. */
export function reportDocument(report: Report, words: Words, lens: Lens, part?: SealedPart): Block[] {
	const page = pageOf(report, words, lens);
	const [title, ...opening] = front(page);
	const line = part ? [sealLine(page, part.sealed)] : [];
	const end = part ? seals(page, part) : [];
	return [...(title ? [title] : []), ...line, ...opening, ...parts.flatMap((write) => write(page)), ...end];
}

/** What follows the opening, in this order. */
const parts = [
	gapList,
	adoptedPlan,
	leftOpen,
	scenarios,
	votes,
	pressureMatrix,
	openTensions,
	assessors,
	contradictions,
	toClarify,
	gapDetails,
	settled,
	answers,
	workload,
	aboutLens,
];
