import { useRef, useState } from "react";
import type { Paper } from "../../../domain/report/printChoice.ts";
import { usePhrases } from "../../../i18n/context.tsx";
import { sectionsOf } from "../../../report/order.ts";
import { ExportStatus } from "../../../ui/exporting/ExportStatus.tsx";
import { PdfDialog, type PdfWish } from "../../../ui/exporting/PdfDialog.tsx";
import { ReplacedNote } from "../../../ui/exporting/ReplacedNote.tsx";
import { useExporting } from "../../../ui/exporting/useExporting.ts";
import type { ExportRequest, OnExport } from "./choices.ts";
import { ExportList } from "./ExportList.tsx";
import "./exportMenu.css";
import { useSeen } from "../../../ui/seen.ts";

interface ExportMenuProps {
	paper: Paper;
	onExport: OnExport;
}

/** One button that opens all formats; how far a file is, is said beside it. */
export function ExportMenu({ paper, onExport }: ExportMenuProps) {
	const seen = useSeen();
	const { t } = usePhrases();
	const opener = useRef<HTMLButtonElement>(null);
	const { exporting, run, cancel } = useExporting();
	const [wish, setWish] = useState<PdfWish>({ paper, without: [] });
	const [isAsking, setAsking] = useState(false);
	const start = (request: ExportRequest) =>
		void run(t(`report.export.${request.format}.name`), (watch) => onExport(request, watch));
	return (
		<>
			<div className="export-menu">
				<ExportList
					opener={opener}
					waits={exporting.kind === "working"}
					onChoose={(format) => start({ format, print: { paper, sections: "all", label: seen.review.label } })}
					onOptions={() => setAsking(true)}
				/>
				<ExportStatus exporting={exporting} onCancel={cancel} opener={opener} />
				{isAsking && (
					<PdfDialog
						wish={wish}
						sections={sectionsOf(seen.report)}
						onPrint={(chosen, print) => {
							setWish(chosen);
							start({ format: "pdf", print });
						}}
						onClose={() => setAsking(false)}
					/>
				)}
			</div>
			<ReplacedNote exporting={exporting} />
		</>
	);
}
