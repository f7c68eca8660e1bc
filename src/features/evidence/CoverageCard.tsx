import { useMemo } from "react";
import { freshProposals } from "../../domain/report/evidenceFigure.ts";
import { allRequirements, weighsIn } from "../../domain/report/reportRows.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";

interface PillarRow {
	pillar: string;
	/** Requirements that apply. */
	all: number;
	/** Of these, those that fresh evidence decides. */
	shown: number;
	/** Of these, those of which the review says the same. */
	confirmed: number;
}

/** How much of each pillar evidence shows, and confirms. */
export function CoverageCard() {
	const { words } = useSeen();
	const { t } = words;
	const rows = useCoverage();
	const columns = useMemo((): DataColumn<PillarRow>[] => {
		const of = (shown: number, all: number) => t("evidence.coverage.of", { shown, all });
		return [
			{
				id: "pillar",
				header: t("evidence.pillar"),
				role: "head",
				cell: ({ pillar }) => <PillarName id={pillar} texts={words.lens} />,
			},
			{ id: "shown", header: t("evidence.coverage.shown"), cell: ({ shown, all }) => of(shown, all) },
			{ id: "confirmed", header: t("evidence.coverage.confirmed"), cell: ({ confirmed, all }) => of(confirmed, all) },
		];
	}, [t, words.lens]);
	return (
		<section className="card stack" aria-labelledby="evidence-coverage">
			<h2 id="evidence-coverage">{t("evidence.coverage")}</h2>
			<DataTable label={t("evidence.coverage")} columns={columns} rows={rows} keyOf={({ pillar }) => pillar} />
		</section>
	);
}

function useCoverage(): PillarRow[] {
	const { review, report, lens } = useSeen();
	return useMemo(() => {
		const proposed = new Set(freshProposals(lens, review.evidence, report.today).map(({ requirement }) => requirement));
		const confirmed = new Set(report.evidence?.confirmed);
		const rows = allRequirements(report).filter(({ status }) => status !== "notApplicable");
		return lens.pillars.map(({ id }): PillarRow => {
			const own = rows.filter((row) => weighsIn(row, id));
			return {
				pillar: id,
				all: own.length,
				shown: own.filter((row) => proposed.has(row.id)).length,
				confirmed: own.filter((row) => confirmed.has(row.id)).length,
			};
		});
	}, [review.evidence, report, lens]);
}
