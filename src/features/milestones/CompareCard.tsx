import { useMemo, useRef, useState } from "react";
import { compareReports } from "../../domain/milestone/comparison.ts";
import { gapCountsText, movedBesides, type Sides } from "../../i18n/comparisonWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ExportStatus } from "../../ui/exporting/ExportStatus.tsx";
import { ReplacedNote } from "../../ui/exporting/ReplacedNote.tsx";
import { type MakeExport, useExporting } from "../../ui/exporting/useExporting.ts";
import { SelectField } from "../../ui/fields.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { AnswerChanges } from "./AnswerChanges.tsx";
import { GapChanges } from "./GapChanges.tsx";
import { ScoreChanges } from "./ScoreChanges.tsx";
import { sidesOf, withNow } from "./sides.ts";
import type { OpenMilestone } from "./types.ts";

const formats = ["pdf", "markdown"] as const;

export type ComparisonFormat = (typeof formats)[number];

/** What is saved: a comparison in a format, in the open or under a passphrase. */
export interface ComparisonRequest {
	format: ComparisonFormat;
	sides: Sides;
	isProtected: boolean;
}

type OnExportComparison = (request: ComparisonRequest, ...watch: Parameters<MakeExport>) => ReturnType<MakeExport>;

export interface CompareCardProps {
	milestone: OpenMilestone;
	/** Of the same review, this one among them. */
	milestones: OpenMilestone[];
	/** Saves the comparison as a file. */
	onExport: OnExportComparison;
}

/** A milestone beside another one or beside the review as it stands; with which is in the address. */
export function CompareCard({ milestone, milestones, onExport }: CompareCardProps) {
	const seen = useSeen();
	const { t, date } = useWords();
	const [query, setQuery] = useQuery();
	const [isProtected, setProtected] = useState(false);
	const { exporting, run, cancel } = useExporting();
	const title = useRef<HTMLHeadingElement>(null);
	const others = milestones.filter(({ sealed }) => sealed.seal !== milestone.sealed.seal);
	const wanted = query.get("with") ?? "";
	const sides = sidesOf(milestone, others, wanted, seen);
	const options = [
		{ value: "", label: t("compare.nothing") },
		{ value: withNow, label: t("compare.now") },
		...others.map(({ sealed: { seal, milestone: other } }) => ({ value: seal, label: `${other.name} · ${date(other.day)}` })),
	];
	return (
		<section className="card stack compare" aria-labelledby="compare">
			<h2 id="compare" tabIndex={-1} ref={title}>
				{t("compare.title")}
			</h2>
			<div className="compare-bar">
				<SelectField
					label={t("compare.with")}
					value={sides ? wanted : ""}
					options={options}
					onChange={(value) => setQuery((now) => withEntry(now, "with", value))}
				/>
				{sides &&
					formats.map((format) => (
						<Button
							key={format}
							aria-disabled={exporting.kind === "working"}
							onClick={() =>
								void run(t(`report.export.${format}.name`), (watch) => onExport({ format, sides, isProtected }, watch))
							}
						>
							{t(`compare.export.${format}`)}
						</Button>
					))}
			</div>
			{sides && (
				<label className="row small">
					<input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />
					<span>{t("exporting.protect")}</span>
				</label>
			)}
			<ExportStatus exporting={exporting} onCancel={cancel} opener={title} />
			<ReplacedNote exporting={exporting} />
			{sides && <Changes sides={sides} />}
		</section>
	);
}

function Changes({ sides }: { sides: Sides }) {
	const words = useWords();
	const [before, after] = [sides.before.report, sides.after.report];
	const comparison = useMemo(() => compareReports(before, after), [before, after]);
	return (
		<>
			{movedBesides(sides, words).map((said) => (
				<p key={said}>{said}</p>
			))}
			<ScoreChanges comparison={comparison} sides={sides} />
			<p role="status">{gapCountsText(comparison, words)}</p>
			<GapChanges comparison={comparison} sides={sides} />
			<AnswerChanges comparison={comparison} sides={sides} />
		</>
	);
}
