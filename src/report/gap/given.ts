import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { givenCovering } from "../../domain/report/given.ts";
import type { GivenFigure } from "../../domain/report/givenFigure.ts";
import { usualFreshDays } from "../../domain/review/evidence.ts";
import { givenFacts } from "../../i18n/givenWords.ts";
import { type Block, labelled } from "../blocks.ts";
import { code, type Inline, joined, plain, soft, webLink } from "../inline.ts";
import type { Telling } from "../telling.ts";

/** One piece of evidence: link, note or file, with all that is said of it; of a file its hash, too. */
export function givenLine(given: GivenFigure, { report, words }: Telling): Inline {
	const { file, text } = given;
	const facts = givenFacts(given, report.given?.freshDays ?? usualFreshDays, words);
	return joined([
		...(file ? [plain(file.name), plain(text.trim())] : [webLink(text, text)]),
		...facts.map((fact) => soft(fact)),
		...(file ? [code(file.hash)] : []),
	]);
}

/** What was given for a gap, or for the whole question that decides it. */
export const givenBlocks = (gap: RequirementRow, telling: Telling): Block[] =>
	labelled(
		telling.words.t("given.title"),
		givenCovering(telling.report, gap).map((given) => givenLine(given, telling)),
	);
