import { type Column, layColumns } from "../../charts/columns.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { escaped } from "./escape.ts";

const box = { width: 440, height: 130, cap: 5 };

/** The pillars as columns, from the same geometry as on the screen; the figures stand in its name, too. */
export function chartHtml({ pillars }: Report, words: Words): string {
	const figures = pillars.map(({ id, score }) => ({ id, low: score?.low ?? null, high: score?.high ?? null }));
	const { columns, rules } = layColumns(figures, box);
	const said = pillars.map(({ id, score }) => ({ name: words.lens.pillars[id]?.short ?? id, figure: scoreText(score, words) }));
	const label = said.map(({ name, figure }) => `${name}: ${figure}`).join("; ");
	const lines = rules.map(({ y }) => `<line class="rule" x1="0" x2="${box.width}" y1="${y}" y2="${y}"/>`);
	const drawn = columns.map((column, index) => columnSvg(column, index + 1, said[index] ?? { name: "", figure: "" }));
	const view = `-4 -22 ${box.width + 8} ${box.height + 48}`;
	return `<svg class="columns" viewBox="${view}" role="img" aria-label="${escaped(label)}">${[...lines, ...drawn].join("")}</svg>`;
}

function columnSvg(column: Column, place: number, { name, figure }: { name: string; figure: string }): string {
	const rect = (look: string, part: { x?: number; width?: number; y: number; height: number }) =>
		`<rect class="${look}" x="${part.x ?? column.x}" y="${part.y}" width="${part.width ?? column.width}" height="${part.height}"/>`;
	const parts = [
		rect("shaft", { y: column.top, height: column.height }),
		rect("pale", column.pale),
		rect("solid", column.solid),
		rect("stone", { ...column.capital, height: box.cap }),
		rect("stone", { ...column.base, height: box.cap }),
		`<text class="score" x="${column.middle}" y="-8">${escaped(figure)}</text>`,
		`<text x="${column.middle}" y="${box.height + 20}">${escaped(name)}</text>`,
	];
	return `<g class="pillar-${place}">${parts.join("")}</g>`;
}
