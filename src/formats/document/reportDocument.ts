import type { Lens } from "../../domain/lens.ts";
import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { aboutLens, workload } from "./about.ts";
import { answers } from "./answers.ts";
import { assessors } from "./assessors.ts";
import type { Block } from "./blocks.ts";
import { openTensions, pressureMatrix } from "./crossings.ts";
import { front } from "./front.ts";
import { gapDetails } from "./gapDetails.ts";
import { gapList } from "./gapList.ts";
import { leftOpen } from "./leftOpen.ts";
import { pageOf } from "./page.ts";
import { adoptedPlan } from "./plan.ts";
import { settled, toClarify } from "./remaining.ts";
import { scenarios } from "./scenarios.ts";
import { votes } from "./votes.ts";

/** The whole report as a document, in the language of the words. */
export function reportDocument(report: Report, words: Words, lens: Lens): Block[] {
	const page = pageOf(report, words, lens);
	const parts = [
		front,
		gapList,
		adoptedPlan,
		leftOpen,
		scenarios,
		votes,
		pressureMatrix,
		openTensions,
		assessors,
		toClarify,
		gapDetails,
		settled,
		answers,
		workload,
		aboutLens,
	];
	return parts.flatMap((part) => part(page));
}
