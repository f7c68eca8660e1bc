import { pressureTable } from "../../domain/report/pressureTable.ts";
import type { TensionRow } from "../../domain/report/report.ts";
import { findRequirement, tensionEnds } from "../../domain/report/reportRows.ts";
import { factText, pillarName, pressureText, requirementTitle } from "../../i18n/reportWords.ts";
import { type Block, heading, list, paragraph, table } from "./blocks.ts";
import { joined, plain, rich } from "./inline.ts";
import type { Page } from "./page.ts";
import { saidLines } from "./saidLines.ts";

/** What the gaps of each pillar ask of the others, as a table with the totals last. */
export function pressureMatrix(page: Page): Block[] {
	const { report, words } = page;
	const { t, lens } = words;
	const title = heading(2, plain(t("report.pressure")));
	if (report.pressure.length === 0) return [title, paragraph(plain(t("report.pressure.none")))];
	const head = [t("report.pressure.corner"), ...report.pillars.map(({ id }) => pillarName(id, lens))];
	const rows = pressureTable(report).map(({ from, fields }) => [
		pillarName(from, lens),
		...fields.map((field) => (field ? pressureText(field.pressure8, words) : "")),
	]);
	const totals = [
		rich`**${t("report.pressure.total")}**`,
		...report.pillars.map(({ pressure8 }) => rich`**${pressureText(pressure8, words)}**`),
	];
	const figures = report.pillars.map((_, index) => index + 1);
	return [
		title,
		paragraph(plain(t("report.pressure.explain"))),
		table(head.map(plain), [...rows.map((row) => row.map(plain)), totals], figures),
	];
}

/** Tensions that are in play, with what decides them and what the team decided. */
export function openTensions(page: Page): Block[] {
	const { report, words } = page;
	if (report.tensions.length === 0) return [];
	const title = heading(2, plain(words.t("report.tensions")));
	return [
		title,
		paragraph(plain(words.t("report.tensions.intro"))),
		...report.tensions.flatMap((row) => tensionBlocks(row, page)),
	];
}

function tensionBlocks({ id, pairs, note }: TensionRow, page: Page): Block[] {
	const { lens, words, report } = page;
	const { t } = words;
	const found = lens.tensions.find((candidate) => candidate.id === id);
	const texts = words.lens.tensions[id];
	const kind = found ? [t(`tension.${found.kind}`), ...(found.unverified ? [t("tension.unverified")] : [])].join(", ") : "";
	const ends = tensionEnds({ pairs }).map((end) => endText(end, page));
	const facts = report.facts.filter((fact) => found?.decideBy?.includes(fact.id)).map((fact) => factText(fact, words));
	const lines = saidLines([
		[t("report.tensions.facts"), facts.join("; ")],
		[t("report.tensions.resolution"), texts?.resolution ?? ""],
		[t("report.tensions.note"), note],
	]);
	return [paragraph(rich`**${kind}:** ${joined(ends, "; ")}`), paragraph(plain(texts?.note ?? "")), ...list(lines)];
}

/** An end of a tension with its status. */
export function endText(id: string, { report, words }: Page): string {
	const row = findRequirement(report, id);
	const title = requirementTitle(row?.namedBy ?? id, words.lens);
	return row ? `${title} (${words.t(`status.inside.${row.status}`)})` : title;
}
