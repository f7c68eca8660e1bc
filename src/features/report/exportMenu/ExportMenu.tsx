import { lazy, Suspense, useRef, useState } from "react";
import { type Paper, type PrintExtent, printExtents } from "../../../domain/report/printChoice.ts";
import { attachedTo } from "../../../domain/review/givenChanges.ts";
import { usePhrases } from "../../../i18n/context.tsx";
import { sectionsOf } from "../../../report/order.ts";
import { ExportStatus } from "../../../ui/exporting/ExportStatus.tsx";
import { PdfDialog, type PdfWish } from "../../../ui/exporting/PdfDialog.tsx";
import { ReplacedNote } from "../../../ui/exporting/ReplacedNote.tsx";
import { useExporting } from "../../../ui/exporting/useExporting.ts";
import { useLengths } from "../../../ui/exporting/useLengths.ts";
import { type ExportRequest, isExemption, type OfferedFile, type OnExport, type OnMeasure } from "./choices.ts";
import { ExportList } from "./ExportList.tsx";
import "./exportMenu.css";
import { useSeen } from "../../../ui/seen.ts";

const ExemptionsDialog = lazy(async () => ({ default: (await import("./ExemptionsDialog.tsx")).ExemptionsDialog }));

const FilesDialog = lazy(async () => ({ default: (await import("./FilesDialog.tsx")).FilesDialog }));

interface ExportMenuProps {
	/** In the order of the menu. */
	files: readonly OfferedFile[];
	paper: Paper;
	onExport: OnExport;
	onMeasure: OnMeasure;
}

/** One button that opens all formats; how far a file is, is said beside it. */
export function ExportMenu({ files, paper, onExport, onMeasure }: ExportMenuProps) {
	const seen = useSeen();
	const { t } = usePhrases();
	const opener = useRef<HTMLButtonElement>(null);
	const { exporting, run, cancel } = useExporting();
	const [wish, setWish] = useState<PdfWish>({ paper, without: [] });
	const [isProtected, setProtected] = useState(false);
	const [isAsking, setAsking] = useState(false);
	const [isExempting, setExempting] = useState(false);
	/** A file of which more is asked before it is saved. */
	const [asked, setAsked] = useState<OfferedFile | null>(null);
	const printOf = (extent: PrintExtent) => ({ extent, paper, sections: "all" as const, label: seen.review.label });
	const lengths = useLengths(printExtents, (extent, signal) => onMeasure(printOf(extent), signal));
	const printed = files.find(({ options }) => options === "print");
	const start = (file: OfferedFile, more: Pick<ExportRequest, "print" | "files"> = {}) =>
		void run(t(file.label), (watch) => onExport({ format: file.id, ...more, ...(isProtected && { isProtected }) }, watch));
	const attached = attachedTo(seen.review).length;
	const isAsked = ({ options }: OfferedFile) => options === "files" && attached > 0;
	return (
		<>
			<div className="export-menu">
				<ExportList
					files={files}
					opener={opener}
					waits={exporting.kind === "working"}
					onChoose={(file) => (isAsked(file) ? setAsked(file) : start(file))}
					onExempt={() => setExempting(true)}
					onPrint={(extent) => printed && start(printed, { print: printOf(extent) })}
					lengths={lengths}
					onOptions={() => setAsking(true)}
					attached={attached}
					isProtected={isProtected}
					onProtect={setProtected}
				/>
				<ExportStatus exporting={exporting} onCancel={cancel} opener={opener} />
				{asked && (
					<Suspense>
						<FilesDialog onSave={(files) => start(asked, files && { files })} onClose={() => setAsked(null)} />
					</Suspense>
				)}
				{isExempting && (
					<Suspense>
						<ExemptionsDialog
							files={files.filter(isExemption)}
							onSave={(file) => start(file)}
							onClose={() => setExempting(false)}
						/>
					</Suspense>
				)}
				{isAsking && (
					<PdfDialog
						wish={wish}
						sections={sectionsOf(seen.report)}
						onPrint={(chosen, print) => {
							setWish(chosen);
							if (printed) start(printed, { print });
						}}
						onClose={() => setAsking(false)}
					/>
				)}
			</div>
			<ReplacedNote exporting={exporting} />
		</>
	);
}
