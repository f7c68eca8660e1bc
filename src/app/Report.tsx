import { lazy, Suspense } from "react";
import { browserLanguage } from "../browser/language.ts";
import { maskedReview } from "../domain/evidence/mask.ts";
import { type PrintChoice, usualPaper } from "../domain/report/printChoice.ts";
import { buildReport } from "../domain/report/report.ts";
import type { ExportRequest } from "../features/report/exportMenu/choices.ts";
import { ReportScreen } from "../features/report/ReportScreen.tsx";
import { writers } from "../formats/writers.ts";
import { useDevice } from "../ui/device.ts";
import type { ExportOutcome, ExportWatch } from "../ui/exporting/useExporting.ts";
import { type Seen, useSeen } from "../ui/seen.ts";

const SinceLatest = lazy(() => import("./milestones/SinceLatest.tsx").then((m) => ({ default: m.SinceLatest })));

/** The report, with what it asks of files and the device. */
export function Report() {
	const seen = useSeen();
	const { copy } = useDevice();
	return (
		<ReportScreen
			since={<SinceMilestones />}
			paper={usualPaper(browserLanguage())}
			files={writers}
			onExport={(request, watch) => exportReview(seen, request, watch)}
			onMeasure={(print, signal) => measurePdf(seen, print, signal)}
			onCopyGap={async (gap) => copy(await gapAsMarkdown(seen, gap))}
		/>
	);
}

/** It comes when it is there: the report waits for no milestone. */
const SinceMilestones = () => (
	<Suspense fallback={null}>
		<SinceLatest />
	</Suspense>
);

/** The way of exports loads with the first of them. */
async function exportReview(seen: Seen, request: ExportRequest, watch: ExportWatch): Promise<ExportOutcome | null> {
	const { exportReview: write } = await import("./exports/exportReview.ts");
	return write(seen, request, watch);
}

async function measurePdf(seen: Seen, print: PrintChoice, signal: AbortSignal): Promise<number | null> {
	const { measurePdf: measure } = await import("./exports/exportReview.ts");
	return measure(seen, print, signal);
}

/** Masked as in every file to be read. */
async function gapAsMarkdown({ review, report: { today }, words, lens }: Seen, gap: string): Promise<string> {
	const { writeGapMarkdown } = await import("../formats/markdown/writeGapMarkdown.ts");
	return writeGapMarkdown(buildReport(lens, maskedReview(review), today), gap, words, lens);
}
