import type { TensionRow } from "../../domain/report/report.ts";
import { tensionEnds } from "../../domain/report/reportRows.ts";
import type { Review } from "../../domain/review/review.ts";
import { labelled, list, paragraph } from "../../report/blocks.ts";
import { bareText } from "../../report/inline.ts";
import { endLink, tensionFacts } from "../../report/sections/tensions.ts";
import type { Telling } from "../../report/telling.ts";
import { lastChangeOf, participantNames } from "./makers.ts";
import type { DecisionRecord } from "./record.ts";

/** What a team settled about a tension; nothing where it noted nothing. */
export function tensionRecord({ id, pairs, note }: TensionRow, telling: Telling, review: Review): DecisionRecord[] {
	if (note.trim() === "") return [];
	const { words, report } = telling;
	const { t } = words;
	const texts = words.lens.tensions[id];
	const ends = tensionEnds({ pairs }).map((end) => endLink(end, telling));
	return [
		{
			title: t("export.record.tension", { titles: ends.map(bareText).join("; ") }),
			status: "accepted",
			date: lastChangeOf(id, review),
			makers: participantNames(report),
			context: [...paragraph(texts?.note ?? ""), ...labelled(t("report.tensions.facts"), [tensionFacts(id, telling)])],
			options: list(ends),
			outcome: paragraph(t("export.record.settled", { note })),
			consequences: labelled(t("report.tensions.resolution"), [texts?.resolution ?? ""]),
			more: [],
		},
	];
}
