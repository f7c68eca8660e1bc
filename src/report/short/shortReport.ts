/** What follows the briefing in a report that a meeting works with: every gap in a line, the graver ones with decision and price, what is open, the plan and the page to sign. */
import { type Block, heading } from "../blocks.ts";
import { tellSection } from "../order.ts";
import { plan } from "../sections/plan.ts";
import { signOff } from "../sections/signOff.ts";
import type { Telling } from "../telling.ts";
import { decidedGaps } from "./decidedGaps.ts";
import { everyGap } from "./everyGap.ts";
import { openQuestions } from "./openQuestions.ts";

/** Its sections that others may link to. */
export const shortSections = ["plan", "signOff"] as const;

export function shortReport(telling: Telling): Block[] {
	const { t } = telling.words;
	const titled = (title: string, blocks: Block[]) => (blocks.length === 0 ? [] : [heading(2, title), ...blocks]);
	return [
		{ kind: "pageBreak" },
		...titled(t("report.gaps"), everyGap(telling)),
		...titled(t("short.decided"), decidedGaps(telling)),
		...titled(t("short.open"), openQuestions(telling)),
		...tellSection(plan, telling),
		...tellSection(signOff, telling),
	];
}
