import type { ReactNode } from "react";
import { layColumns } from "../../charts/columns.ts";
import { usePhrases } from "../../i18n/context.tsx";
import "./greeting.css";

const facts = ["lens", "doubt", "device"] as const;

/** What this is, in two sentences; `actions` are the ways to begin. */
export function Greeting({ actions }: { actions: ReactNode }) {
	const { t } = usePhrases();
	return (
		<div className="reviews-greeting">
			<div className="stack">
				<h1 tabIndex={-1}>{t("reviews.greeting.title")}</h1>
				<p className="reviews-lead">{t("reviews.greeting.text")}</p>
				<div className="row">{actions}</div>
				<dl className="reviews-facts">
					{facts.map((fact) => (
						<div key={fact}>
							<dt>{t(`reviews.greeting.${fact}`)}</dt>
							<dd>{t(`reviews.greeting.${fact}.text`)}</dd>
						</div>
					))}
				</dl>
				<p className="soft reviews-drop-hint">{t("reviews.greeting.drop")}</p>
			</div>
			<figure className="reviews-figure">
				<Columns />
				<figcaption className="soft">{t("reviews.greeting.columns")}</figcaption>
			</figure>
		</div>
	);
}

const box = { width: 400, height: 190, cap: 6 };

/** Made up: what a review looks like half-way. */
const figures = [
	{ id: "reliability", low: 72, high: 84 },
	{ id: "security", low: 41, high: 66 },
	{ id: "cost-optimization", low: 64, high: 64 },
	{ id: "operational-excellence", low: 52, high: 90 },
	{ id: "performance-efficiency", low: 30, high: 78 },
];

/** Columns that fill, and the plumb line they are compared with; what they mean stands below. */
function Columns() {
	const { columns } = layColumns(figures, box);
	const last = columns.at(-1);
	return (
		<svg className="columns-chart reviews-columns" viewBox={`-40 -24 ${box.width + 60} ${box.height + 34}`} aria-hidden="true">
			{columns.map((column, index) => (
				<g key={column.id} className="pillar" data-place={index + 1}>
					<rect className="shaft" x={column.x} y={column.top} width={column.width} height={column.height} />
					<rect className="pale" x={column.x} y={column.pale.y} width={column.width} height={column.pale.height} />
					<rect className="solid" x={column.x} y={column.solid.y} width={column.width} height={column.solid.height} />
					<rect className="stone" x={column.capital.x} y={column.capital.y} width={column.capital.width} height={box.cap} />
					<rect className="stone" x={column.base.x} y={column.base.y} width={column.base.width} height={box.cap} />
				</g>
			))}
			<path className="reviews-line" d={`M-22 -20V${box.height - 26}`} />
			<path className="reviews-bob" d={`M-30 ${box.height - 27}h16l-8 20z`} />
			{last && <path className="reviews-ground" d={`M-36 ${box.height}H${last.base.x + last.base.width + 14}`} />}
		</svg>
	);
}
