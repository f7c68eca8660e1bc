import type { ReactNode } from "react";
import type { Paper } from "../../domain/report/printChoice.ts";
import { PrintedTitle, workloadName } from "../../ui/report/PrintedTitle.tsx";
import { usePrinting } from "../../ui/report/usePrinting.ts";
import { useSeen } from "../../ui/seen.ts";
import { AboutCard } from "./AboutCard.tsx";
import { BandCard } from "./BandCard.tsx";
import { BriefingPage } from "./briefing/BriefingPage.tsx";
import { ClarifyCard } from "./ClarifyCard.tsx";
import { ContradictionsCard } from "./ContradictionsCard.tsx";
import { CopyRecap } from "./CopyRecap.tsx";
import type { OfferedFile, OnExport, OnMeasure } from "./exportMenu/choices.ts";
import { ExportMenu } from "./exportMenu/ExportMenu.tsx";
import { GapsCard, type GapsCardProps } from "./GapsCard.tsx";
import { HeatCard } from "./HeatCard.tsx";
import { LensesCard } from "./LensesCard.tsx";
import { PressureCard } from "./PressureCard.tsx";
import { PrintedReport } from "./printed/PrintedReport.tsx";
import "./gaps.css";
import "./report.css";
import "./side.css";
import "./print.css";
import { RestCards } from "./RestCards.tsx";
import { SummaryCard } from "./SummaryCard.tsx";
import { TensionsCard } from "./TensionsCard.tsx";
import { useJumpToGaps } from "./useJumpToGaps.ts";

interface ReportScreenProps extends GapsCardProps {
	/** What moved since the latest milestone. */
	since: ReactNode;
	/** What a PDF is printed on unless chosen otherwise. */
	paper: Paper;
	/** What the menu of exports offers. */
	files: readonly OfferedFile[];
	onExport: OnExport;
	onMeasure: OnMeasure;
}

/** What a review comes to: the score with its doubt, the gaps with their price, and what is still open. */
export function ReportScreen({ since, paper, files, onExport, onMeasure, onCopyGap }: ReportScreenProps) {
	const { report, review, words } = useSeen();
	const { t, date } = words;
	useJumpToGaps();
	const isPrinting = usePrinting(workloadName(review, words));
	return (
		<div className="page report">
			<div className="report-first">
				<div className="report-top">
					<div className="report-title">
						<h1 tabIndex={-1}>{t("report.title")}</h1>
						<p className="soft">{t("report.asOf", { date: date(report.today) })}</p>
						{report.label !== "" && <p className="soft screen-only">{report.label}</p>}
						<PrintedTitle />
					</div>
					<CopyRecap />
					<ExportMenu files={files} paper={paper} onExport={onExport} onMeasure={onMeasure} />
				</div>
				<BriefingPage />
			</div>
			<SummaryCard since={since} />
			{isPrinting && <PrintedReport />}
			<div className="report-columns">
				<GapsCard onCopyGap={onCopyGap} />
				<div className="report-side">
					<div>
						<HeatCard />
						<PressureCard report={report} review={review.id} />
					</div>
					<div>
						<LensesCard />
						<BandCard />
						<ContradictionsCard />
						<ClarifyCard report={report} review={review.id} />
					</div>
					<div>
						<TensionsCard />
					</div>
				</div>
			</div>
			<RestCards report={report} review={review.id} />
			<AboutCard />
		</div>
	);
}
