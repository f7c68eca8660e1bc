import { findById } from "../../domain/lens/findById.ts";
import type { TensionRow } from "../../domain/report/report.ts";
import { findRequirement, tensionEnds } from "../../domain/report/reportRows.ts";
import { factText } from "../../i18n/reportWords.ts";
import { type Block, intro, labelled } from "../blocks.ts";
import { type Inline, joined, rich, soft } from "../inline.ts";
import { always, type Section } from "../section.ts";
import { requirementLink, type Telling } from "../telling.ts";

/** Tensions in play, with what decides them and what the team decided. */
export const tensions: Section = {
	id: "tensions",
	isIn: always,
	tell: (telling) => [
		...intro(telling.words.t(telling.report.tensions.length > 0 ? "report.tensions.intro" : "pdf.tensions.none")),
		...telling.report.tensions.map((row): Block => ({ kind: "group", blocks: tension(row, telling) })),
	],
};

function tension(row: TensionRow, telling: Telling): Block[] {
	const { lens, words } = telling;
	const { t } = words;
	const found = findById(lens.tensions, row.id);
	const texts = words.lens.tensions[row.id];
	const ends = tensionEnds(row).map((end) => endLink(end, telling));
	return [
		...labelled(found ? t(`tension.${found.kind}`) : row.kind, [
			joined(ends),
			texts?.note ?? "",
			soft(found?.unverified ? t("tension.unverified") : ""),
		]),
		...labelled(t("report.tensions.facts"), [tensionFacts(row.id, telling)]),
		...labelled(t("report.tensions.resolution"), [texts?.resolution ?? ""]),
		...labelled(t("report.tensions.note"), [row.note.trim() ? row.note : soft(t("common.notSaid"))]),
	];
}

/** The facts of the profile that decide a tension, with what is said of them. */
export function tensionFacts(id: string, { lens, report, words }: Telling): string {
	const { facts } = report.workload;
	const decideBy = findById(lens.tensions, id)?.decideBy ?? [];
	return decideBy.map((fact) => factText({ id: fact, value: facts[fact] ?? null }, words)).join(" · ");
}

/** An end of a tension with its status. */
export function endLink(id: string, telling: Telling): Inline {
	const status = findRequirement(telling.report, id)?.status;
	const link = requirementLink(id, telling);
	return status ? rich`${link} (${telling.words.t(`status.inside.${status}`)})` : link;
}
