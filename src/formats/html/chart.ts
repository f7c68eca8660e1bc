import { type Column, layColumns } from "../../charts/columns.ts";
import type { Figure } from "../../report/blocks.ts";
import { escaped } from "./escape.ts";

const box = { width: 440, height: 130, cap: 5 };

/** The pillars as columns, from the same geometry as on the screen; what they show stands in its name, too. Nothing of other figures. */
export function chartHtml({ alternative, drawing }: Figure): string[] {
	if (drawing.id !== "pillars") return [];
	const figures = drawing.pillars.map(({ id, score }) => ({ id, low: score?.low ?? null, high: score?.high ?? null }));
	const { columns, rules } = layColumns(figures, box);
	const lines = rules.map(({ y }) => `<line class="rule" x1="0" x2="${box.width}" y1="${y}" y2="${y}"/>`);
	const drawn = columns.map((column, index) => columnSvg(column, index + 1, drawing.pillars[index]));
	const view = `-4 -22 ${box.width + 8} ${box.height + 48}`;
	return [
		`<svg class="columns" viewBox="${view}" role="img" aria-label="${escaped(alternative)}">${[...lines, ...drawn].join("")}</svg>`,
	];
}

function columnSvg(column: Column, place: number, pillar: { name: string; shown: string } | undefined): string {
	const rect = (look: string, part: { x?: number; width?: number; y: number; height: number }) =>
		`<rect class="${look}" x="${part.x ?? column.x}" y="${part.y}" width="${part.width ?? column.width}" height="${part.height}"/>`;
	const parts = [
		rect("shaft", { y: column.top, height: column.height }),
		rect("pale", column.pale),
		rect("solid", column.solid),
		rect("stone", { ...column.capital, height: box.cap }),
		rect("stone", { ...column.base, height: box.cap }),
		`<text class="score" x="${column.middle}" y="-8">${escaped(pillar?.shown ?? "")}</text>`,
		`<text x="${column.middle}" y="${box.height + 20}">${escaped(pillar?.name ?? "")}</text>`,
	];
	return `<g class="pillar-${place}">${parts.join("")}</g>`;
}
