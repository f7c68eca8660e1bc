import { layColumns } from "../charts/columns.ts";
import type { LensTexts } from "../domain/lens/lensTexts.ts";
import type { PillarFigure } from "../domain/report/report.ts";
import { usePhrases } from "../i18n/context.tsx";
import { pillarMark } from "./pillarMark.ts";

const box = { width: 440, height: 130, cap: 5 };

interface ColumnsChartProps {
	pillars: PillarFigure[];
	texts: LensTexts;
	/** The pillar that is spoken of; the others step back where a style says so. */
	marked?: string;
}

/** Pillars as columns: solid is sure, pale is what unanswered questions could still add. The figures stand in its name, too. */
export function ColumnsChart({ pillars, texts, marked }: ColumnsChartProps) {
	const { t } = usePhrases();
	const figures = pillars.map(({ id, score }) => ({ id, low: score?.low ?? null, high: score?.high ?? null }));
	const { columns, rules } = layColumns(figures, box);
	const nameOf = (id: string) => texts.pillars[id]?.short ?? id;
	const figureOf = (id: string) => pillars.find((pillar) => pillar.id === id)?.score?.shown ?? t("score.none");
	const label = columns.map(({ id }) => `${nameOf(id)}: ${figureOf(id)}`).join("; ");
	return (
		<svg className="columns-chart" viewBox={`-4 -22 ${box.width + 8} ${box.height + 48}`} role="img" aria-label={label}>
			{rules.map(({ value, y }) => (
				<line key={value} className="rule" x1={0} x2={box.width} y1={y} y2={y} />
			))}
			{columns.map((column) => (
				<g key={column.id} className="pillar" {...pillarMark(column.id, texts)} data-marked={column.id === marked || undefined}>
					<rect className="shaft" x={column.x} y={column.top} width={column.width} height={column.height} />
					<rect className="pale" x={column.x} y={column.pale.y} width={column.width} height={column.pale.height} />
					<rect className="solid" x={column.x} y={column.solid.y} width={column.width} height={column.solid.height} />
					<rect className="stone" x={column.capital.x} y={column.capital.y} width={column.capital.width} height={box.cap} />
					<rect className="stone" x={column.base.x} y={column.base.y} width={column.base.width} height={box.cap} />
					<text className="figure" x={column.middle} y={-8}>
						{figureOf(column.id)}
					</text>
					<text x={column.middle} y={box.height + 20}>
						{nameOf(column.id)}
					</text>
				</g>
			))}
		</svg>
	);
}
