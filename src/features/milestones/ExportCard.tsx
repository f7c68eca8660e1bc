import { useRef, useState } from "react";
import type { Paper, PrintChoice } from "../../domain/report/printChoice.ts";
import { paths } from "../../paths.ts";
import { sectionsOf } from "../../report/order.ts";
import { Button } from "../../ui/Button.tsx";
import { ExportStatus } from "../../ui/exporting/ExportStatus.tsx";
import { PdfDialog, type PdfWish } from "../../ui/exporting/PdfDialog.tsx";
import { ReplacedNote } from "../../ui/exporting/ReplacedNote.tsx";
import { type MakeExport, useExporting } from "../../ui/exporting/useExporting.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

const formats = ["pdf", "html", "markdown"] as const;

export type SealedFormat = (typeof formats)[number];

export interface SealedRequest {
	format: SealedFormat;
	/** A Markdown file holds the data, too. */
	carries: boolean;
	/** How a PDF is printed. */
	print: PrintChoice;
}

/** Makes the sealed report of this milestone. */
export type OnExportSealed = (request: SealedRequest, ...watch: Parameters<MakeExport>) => ReturnType<MakeExport>;

interface ExportCardProps {
	paper: Paper;
	onExport: OnExportSealed;
}

/** The report of a milestone as a file that shows its seals, carries its data and can be verified. */
export function ExportCard({ paper, onExport }: ExportCardProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const [carries, setCarries] = useState(true);
	const [wish, setWish] = useState<PdfWish>({ paper, without: [] });
	const [isAsking, setAsking] = useState(false);
	const { exporting, run, cancel } = useExporting();
	const title = useRef<HTMLHeadingElement>(null);
	const isBusy = exporting.kind === "working";
	const whole: PrintChoice = { paper, sections: "all", label: seen.review.label };
	const start = (format: SealedFormat, print = whole) =>
		void run(t(`report.export.${format}.name`), (watch) => onExport({ format, carries, print }, watch));
	return (
		<section className="card stack" aria-labelledby="milestone-export">
			<div>
				<h2 id="milestone-export" tabIndex={-1} ref={title}>
					{t("sealed.export")}
				</h2>
				<p className="soft small">{t("sealed.export.hint")}</p>
			</div>
			<div>
				<div className="row">
					{formats.map((format) => {
						const name = t(`report.export.${format}.name`);
						return (
							<Button
								key={format}
								aria-disabled={isBusy}
								aria-label={t("sealed.export.as", { format: name })}
								onClick={() => start(format)}
							>
								{name}
							</Button>
						);
					})}
					<Button
						look="quiet"
						aria-disabled={isBusy}
						aria-label={t("sealed.export.options")}
						onClick={() => !isBusy && setAsking(true)}
					>
						{t("report.export.pdf.options")}
					</Button>
				</div>
				{isAsking && (
					<PdfDialog
						wish={wish}
						sections={sectionsOf(seen.report)}
						isSealed
						onPrint={(chosen, print) => {
							setWish(chosen);
							start("pdf", print);
						}}
						onClose={() => setAsking(false)}
					/>
				)}
				<ExportStatus exporting={exporting} onCancel={cancel} opener={title} />
				<ReplacedNote exporting={exporting} />
			</div>
			<label className="sign-key small">
				<input type="checkbox" checked={carries} onChange={(event) => setCarries(event.target.checked)} />
				<span>{t("sealed.export.carries")}</span>
			</label>
			<p className="small">
				<Link to={paths.verify}>{t("sealed.export.verify")}</Link>
			</p>
		</section>
	);
}
