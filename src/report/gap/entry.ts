/** All there is to one gap: in the report, and standing alone. */

import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { pillarPlace } from "../../domain/lens/lensTexts.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { evidenceMark } from "../../i18n/evidenceWords.ts";
import { originText } from "../../i18n/lensWords.ts";
import { effortText, statusText, worthText } from "../../i18n/reportWords.ts";
import { type Block, type Entry, labelled, paragraph } from "../blocks.ts";
import { alert, type Inline, joined, pageOf, plain, reference, rich, riskPart, separator, soft } from "../inline.ts";
import { gapPlace, listedPlace, questionPlace } from "../places.ts";
import { gapName, lensName, pillarParts, questionName, type Telling, titleOf, workloadName } from "../telling.ts";
import { changes } from "./changes.ts";
import { factors } from "./factors.ts";
import { givenBlocks } from "./given.ts";
import { reasons } from "./reasons.ts";
import { surroundings } from "./surroundings.ts";
import { treatment } from "./treatment.ts";

/** A gap with a name and a place that others link to. */
export function gapEntry(gap: GapRow, telling: Telling): Entry {
	const number = telling.numbers.get(gap.id) ?? 0;
	return {
		kind: "entry",
		place: gapPlace(gap.id),
		name: gapName(number, telling),
		mark: String(number),
		title: titleOf(gap, telling),
		colour: pillarPlace(gap.credits[0]?.pillar ?? "", telling.words.lens),
		aside: riskPart(gap.risk, telling.words),
		lines: [soft(gapFacts(gap, telling))],
		blocks: gapBlocks(gap, telling, asked(gap, telling)),
	};
}

/** One gap below its title, standing alone: nothing in it leads to another gap. */
export function aloneBlocks(gap: GapRow, whole: Telling): Block[] {
	const telling: Telling = { ...whole, numbers: new Map() };
	const { report, words } = telling;
	const { t, date } = words;
	return [
		...paragraph(joined([riskPart(gap.risk, words), gapFacts(gap, telling)])),
		...gapBlocks(gap, telling, labelled(t("export.gap.question"), [askedIn(gap, telling)])),
		...paragraph(t("report.why.formula")),
		...paragraph(joined([workloadName(telling), lensName(telling), t("report.asOf", { date: date(report.today) })])),
	];
}

const gapBlocks = (gap: GapRow, telling: Telling, question: Block[]): Block[] => [
	...reasons(gap, telling),
	...changes(gap, telling),
	...surroundings(gap, telling),
	{ kind: "group", blocks: [...factors(gap, telling), ...treatment(gap, telling), ...givenBlocks(gap, telling), ...question] },
];

/** Pillars, status, effort and net worth, with what stands against it. */
export function gapFacts(gap: GapRow, telling: Telling): Inline {
	const { words } = telling;
	const { t } = words;
	return joined([
		...pillarParts(gap, telling),
		originText(gap.item, telling.lens, words.lens),
		statusText(gap, words),
		...(gap.reason === "byHand" ? [t("export.byHand", { status: t(`status.inside.${gap.suggested.status}`) })] : []),
		effortText(gap, words),
		`${t("report.why.net")} ${worthText(gap.net24, words)}`,
		...[evidenceMark(gap.id, telling.report.evidence, words)].filter((mark) => mark !== ""),
		...(gap.needsDecision ? [alert(t("report.mark.needsDecision"))] : []),
		...(gap.confirmed ? [] : [t("applicability.unconfirmed")]),
	]);
}

/** The question that decides it, and the way back to the list. */
function asked(gap: GapRow, telling: Telling): Block[] {
	const { t } = telling.words;
	const place = questionPlace(gap.item);
	const question = plain(reference(askedIn(gap, telling), place), pageOf(place, separator));
	const back = reference(t("export.gap.back"), listedPlace(gap.id));
	return labelled(t("export.gap.question"), [joined([question, back])]);
}

/** "Security 2: Private workspace". */
export function askedIn({ item }: GapRow, telling: Telling): Inline {
	const { report, words } = telling;
	const question = findQuestion(report, item);
	const title = words.lens.items[item]?.title ?? item;
	return question ? rich`${questionName(question, telling)}: ${title}` : plain(title);
}
