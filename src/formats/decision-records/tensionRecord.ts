import type { TensionRow } from "../../domain/report/report.ts";
import { tensionEnds } from "../../domain/report/reportRows.ts";
import type { Review } from "../../domain/review/review.ts";
import { factText } from "../../i18n/reportWords.ts";
import { list, paragraph } from "../document/blocks.ts";
import { endText } from "../document/crossings.ts";
import { plain } from "../document/inline.ts";
import type { Page } from "../document/page.ts";
import { saidLines } from "../document/saidLines.ts";
import { lastChangeOf, participantNames } from "./makers.ts";
import type { DecisionRecord } from "./record.ts";

/** What a team settled about a tension; nothing where it noted nothing. */
export function tensionRecord({ id, pairs, note }: TensionRow, page: Page, review: Review): DecisionRecord[] {
	if (note.trim() === "") return [];
	const { lens, words, report } = page;
	const { t } = words;
	const texts = words.lens.tensions[id];
	const decideBy = lens.tensions.find((tension) => tension.id === id)?.decideBy ?? [];
	const facts = report.facts.filter((fact) => decideBy.includes(fact.id)).map((fact) => factText(fact, words));
	const ends = tensionEnds({ pairs }).map((end) => endText(end, page));
	return [
		{
			title: t("export.record.tension", { titles: ends.join("; ") }),
			status: "accepted",
			date: lastChangeOf(id, review),
			makers: participantNames(report),
			context: [paragraph(plain(texts?.note ?? "")), ...list(saidLines([[t("report.tensions.facts"), facts.join("; ")]]))],
			options: list(ends.map(plain)),
			outcome: [paragraph(plain(t("export.record.settled", { note })))],
			consequences: list(saidLines([[t("report.tensions.resolution"), texts?.resolution ?? ""]])),
			more: [],
		},
	];
}
