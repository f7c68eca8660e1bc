import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { type Lens, partsOf } from "../../../domain/lens/lens.ts";
import { lensesOfRequirement } from "../../../domain/lens/partNames.ts";
import type { Report } from "../../../domain/report/report.ts";
import { type Responsibility, responsibilityFor } from "../../../domain/report/treatment.ts";
import type { Confidence } from "../../../domain/review/answer.ts";
import type { Review } from "../../../domain/review/review.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { pillarName, requirementTitle } from "../../../i18n/reportWords.ts";
import type { ReportView } from "../view.ts";

/** A gap with all that its row shows of it: where two lines say the same, so do their rows. */
export interface GapLine extends Responsibility {
	id: string;
	gap: GapRow;
	/** In the order of the view, from 1. */
	place: number;
	title: string;
	/** What its question says, to stand in where the gap itself says nothing. */
	asked: { owner: string; due: string; note: string };
	confidence: Confidence | null;
	/** ISO instant at which something said about it or its question last changed; empty: not known. */
	changed: string;
	open: boolean;
	/** The names of the pillars it is credited in. */
	pillars: string[];
	/** The ids of the lenses that it is of. */
	lenses: string[];
}

interface LinesOf {
	report: Report;
	lens: Pick<Lens, "id" | "version" | "parts">;
	touched: Review["touched"];
	words: Words;
	view: Pick<ReportView, "order" | "gap">;
}

const nothing = { owner: "", due: "", note: "", confidence: null };

/** The gaps of a report as lines, in the order of a view. */
export function gapLines({ report, lens, touched, words, view }: LinesOf): GapLine[] {
	const parts = partsOf(lens);
	const gaps = new Map(report.gaps.map((gap) => [gap.id, gap]));
	const questions = new Map(report.questions.map((question) => [question.item, question]));
	return report.orders[view.order].flatMap((id, index) => {
		const gap = gaps.get(id);
		if (!gap) return [];
		const question = questions.get(gap.item);
		const { owner, due, note, confidence } = question?.answer ?? nothing;
		return {
			...responsibilityFor(gap, report),
			id,
			gap,
			place: index + 1,
			title: requirementTitle(gap.namedBy, words.lens),
			asked: { owner, due, note },
			confidence,
			changed: lastChange([id, gap.item], touched),
			open: view.gap === id,
			pillars: gap.credits.map(({ pillar }) => pillarName(pillar, words.lens)),
			lenses: lensesOfRequirement(gap, parts),
		};
	});
}

const lastChange = (ids: string[], touched: Review["touched"]): string =>
	ids.map((id) => (Object.hasOwn(touched, id) ? (touched[id] ?? "") : "")).reduce((a, b) => (b > a ? b : a));

/** Whether two versions of a line show the same. */
export const showsTheSame = (before: GapLine, after: GapLine): boolean => JSON.stringify(before) === JSON.stringify(after);

/** Everybody who owns a gap or takes part, each once, by the alphabet of a language. */
export function ownersOf(lines: GapLine[], { participants }: Pick<Report, "participants">, language: string): string[] {
	const names = [...lines.map(({ owner }) => owner), ...participants.map(({ name }) => name)].map((name) => name.trim());
	return [...new Set(names)].filter((name) => name !== "").toSorted(new Intl.Collator(language).compare);
}
