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
			<div className="reviews-figure">
				<Columns />
				<p className="soft">{t("reviews.greeting.columns")}</p>
			</div>
		</div>
	);
}

const box = { width: 400, height: 190, cap: 6 };

/** Made up: low and high end of what a review looks like half-way. */
const figures = [
	[72, 84],
	[41, 66],
	[64, 64],
	[52, 90],
	[30, 78],
].map(([low = 0, high = 0], place) => ({ id: `${place}`, low, high }));

/** Columns that fill, and left of their box the plumb line they are compared with; what they mean stands below. */
function Columns() {
	const { columns } = layColumns(figures, box);
	return (
		<svg className="columns-chart reviews-columns" viewBox="-40 -24 460 224" aria-hidden="true">
			{columns.map((column, index) => (
				<g key={column.id} className="pillar" data-place={index + 1}>
					<rect className="shaft" x={column.x} y={column.top} width={column.width} height={column.height} />
					<rect className="pale" x={column.x} y={column.pale.y} width={column.width} height={column.pale.height} />
					<rect className="solid" x={column.x} y={column.solid.y} width={column.width} height={column.solid.height} />
					<rect className="stone" x={column.capital.x} y={column.capital.y} width={column.capital.width} height={box.cap} />
					<rect className="stone" x={column.base.x} y={column.base.y} width={column.base.width} height={box.cap} />
				</g>
			))}
			<path className="reviews-line" d="M-22 -20V164" />
			<path className="reviews-bob" d="M-30 163h16l-8 20z" />
		</svg>
	);
}
