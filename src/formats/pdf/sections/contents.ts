/** What follows in the document, with the page of each section, of single gaps and of each pillar's questions. */
import type { PrintSection } from "../../../domain/report/printChoice.ts";
import { pillarName } from "../../../i18n/reportWords.ts";
import { sectionTitle } from "../../../i18n/sectionWords.ts";
import { gapPlace, type Place, questionPlace } from "../../../report/places.ts";
import { type Telling, titleOf } from "../../../report/telling.ts";
import { heading } from "../engine/blocks.ts";
import { body, type Paragraph, pageOf, small } from "../engine/paragraph.ts";
import type { Row } from "../engine/row.ts";
import { table } from "../engine/table.ts";
import type { Work } from "./work.ts";

/** Space within the rows, so that those of forty gaps stay on their page. */
const pad = 0.3;

/** So many gaps are named at most; of more, those of high risk alone. */
const mostGaps = 40;

interface Entry {
	place: Place;
	title: string;
	/** A part of the section above it. */
	isPart?: true;
}

/** The contents; no rows where no section follows. */
export function contentsRows({ sheet, telling }: Work, chosen: PrintSection[]): Row[] {
	const entries = chosen.flatMap((section) => entriesOf(section, telling));
	const rows = entries.map((entry) => ({ cells: cellsOf(entry) }));
	const lines = table(sheet, [{ width: 61 }, { width: 93 }, { width: 16, align: "right" }], null, rows);
	if (lines.length === 0) return [];
	const title = heading(sheet, [telling.words.t("pdf.contents")], { above: 14, anchors: ["contents"] });
	return [...title, ...lines.map((row, index) => dense(row, entries[index + 1]?.isPart === true))];
}

/** A part is named beside its section, in small. */
function cellsOf({ place, title, isPart }: Entry): Paragraph[][] {
	const shown = { kind: "text", text: title, to: place } as const;
	return [isPart ? [] : [body(shown)], isPart ? [small(shown)] : [], [small(pageOf(place))]];
}

/** Between parts of one section there is no rule. */
function dense({ rule, ...row }: Row, isGoingOn: boolean): Row {
	return { ...row, pad: isGoingOn ? 0 : pad, ...(rule && !isGoingOn ? { rule } : {}) };
}

function entriesOf(section: PrintSection, telling: Telling): Entry[] {
	const own: Entry = { place: section, title: sectionTitle(section, telling.report, telling.words) };
	if (section === "gaps") return [own, ...gapEntries(telling)];
	return section === "questions" ? [own, ...pillarEntries(telling)] : [own];
}

function gapEntries(telling: Telling): Entry[] {
	const { gaps, numbers } = telling;
	const named = gaps.length > mostGaps ? gaps.filter(({ risk }) => risk === "high").slice(0, mostGaps) : gaps;
	return named.map((gap) => ({
		place: gapPlace(gap.id),
		title: `${numbers.get(gap.id) ?? ""}. ${titleOf(gap, telling)}`,
		isPart: true,
	}));
}

/** Each pillar's questions begin with the first of them. */
const pillarEntries = ({ report, words }: Telling): Entry[] =>
	report.pillars.flatMap(({ id }): Entry[] => {
		const first = report.questions.find(({ pillar }) => pillar === id);
		return first ? [{ place: questionPlace(first.item), title: pillarName(id, words.lens), isPart: true }] : [];
	});
