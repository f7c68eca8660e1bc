import { useEffect, useRef, useState } from "react";
import type { Paper, PrintChoice, PrintExtent } from "../../domain/report/printChoice.ts";
import { mostCarried } from "../../domain/review/given.ts";
import { attachedTo } from "../../domain/review/givenChanges.ts";
import { sizeText } from "../../i18n/sizeText.ts";
import { paths } from "../../paths.ts";
import { sectionsOf } from "../../report/order.ts";
import { Button } from "../../ui/Button.tsx";
import { ExportStatus } from "../../ui/exporting/ExportStatus.tsx";
import { lengthText } from "../../ui/exporting/lengthText.ts";
import { PdfDialog, type PdfWish } from "../../ui/exporting/PdfDialog.tsx";
import { ReplacedNote } from "../../ui/exporting/ReplacedNote.tsx";
import { type MakeExport, useExporting } from "../../ui/exporting/useExporting.ts";
import { useLengths } from "../../ui/exporting/useLengths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

const others = ["html", "markdown"] as const;

export type SealedFormat = "pdf" | (typeof others)[number];

export interface SealedRequest {
	format: SealedFormat;
	/** A Markdown file holds the data, too. */
	carries: boolean;
	/** The attached files go along whole; otherwise their hashes alone. */
	withFiles?: boolean;
	/** How a PDF is printed. */
	print: PrintChoice;
	/** Under a passphrase, which is asked for. */
	isProtected: boolean;
}

/** Makes the sealed report of this milestone. */
export type OnExportSealed = (request: SealedRequest, ...watch: Parameters<MakeExport>) => ReturnType<MakeExport>;

/** Both have the page to sign. */
const extents: PrintExtent[] = ["report", "complete"];

export interface ExportCardProps {
	paper: Paper;
	onExport: OnExportSealed;
	/** How many pages a PDF would have; null where it was given up. */
	onMeasure: (print: PrintChoice, signal: AbortSignal) => Promise<number | null>;
}

/** The report of a milestone as a file that shows its seals, carries its data and can be verified. */
export function ExportCard({ paper, onExport, onMeasure }: ExportCardProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const [carries, setCarries] = useState(true);
	const [withFiles, setWithFiles] = useState(false);
	const [isProtected, setProtected] = useState(false);
	const [wish, setWish] = useState<PdfWish>({ paper, without: [] });
	const [isAsking, setAsking] = useState(false);
	const { exporting, run, cancel } = useExporting();
	const title = useRef<HTMLHeadingElement>(null);
	const isBusy = exporting.kind === "working";
	const printOf = (extent: PrintExtent): PrintChoice => ({ extent, paper, sections: "all", label: seen.review.label });
	const { lengths, start: measure } = useLengths(extents, (extent, signal) => onMeasure(printOf(extent), signal));
	// biome-ignore lint/correctness/useExhaustiveDependencies: a milestone never changes, so its pages are counted once
	useEffect(() => void measure(), []);
	const start = (format: SealedFormat, print = printOf("complete")) =>
		void run(t(`report.export.${format}.name`), (watch) => onExport({ format, carries, print, isProtected, withFiles }, watch));
	return (
		<section className="card stack" aria-labelledby="milestone-export">
			<div>
				<h2 id="milestone-export" tabIndex={-1} ref={title}>
					{t("sealed.export")}
				</h2>
				<p className="soft">{t("sealed.export.hint")}</p>
			</div>
			<div>
				<div className="row">
					{extents.map((extent) => {
						const name = t(`report.export.pdf.${extent}.name`);
						return (
							<Button
								key={extent}
								aria-disabled={isBusy}
								aria-label={t("sealed.export.as", { format: name })}
								onClick={() => start("pdf", printOf(extent))}
							>
								{name} <span className="soft small">{lengthText(lengths[extent], t)}</span>
							</Button>
						);
					})}
					{others.map((format) => {
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
			<FilesChoice chosen={withFiles} onChoose={setWithFiles} />
			<label className="sign-key small">
				<input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />
				<span>{t("exporting.protect")}</span>
			</label>
			<p>
				<Link to={paths.verify}>{t("sealed.export.verify")}</Link>
			</p>
		</section>
	);
}

/** Whether the files attached to the review go along whole, where there are any. */
function FilesChoice({ chosen, onChoose }: { chosen: boolean; onChoose: (chosen: boolean) => void }) {
	const { review, words } = useSeen();
	const { t } = words;
	const files = attachedTo(review);
	if (files.length === 0) return null;
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const isTooMuch = bytes > mostCarried;
	return (
		<label className="sign-key small">
			<input type="checkbox" checked={chosen} disabled={isTooMuch} onChange={(event) => onChoose(event.target.checked)} />
			<span>
				{t("given.sealed.carry", { n: files.length, size: sizeText(bytes, words) })}{" "}
				{isTooMuch && <span>{t("given.carry.tooMuch", { most: sizeText(mostCarried, words) })}</span>}
			</span>
		</label>
	);
}
