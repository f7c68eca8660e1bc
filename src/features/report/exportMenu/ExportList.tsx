import { type RefObject, useId, useRef } from "react";
import { type PrintExtent, printExtents } from "../../../domain/report/printChoice.ts";
import { usePhrases } from "../../../i18n/context.tsx";
import { lengthText } from "../../../ui/exporting/lengthText.ts";
import type { Lengths, useLengths } from "../../../ui/exporting/useLengths.ts";
import { groups, isExemption, type OfferedFile } from "./choices.ts";
import { ExportEntry } from "./ExportEntry.tsx";

interface ExportListProps {
	files: readonly OfferedFile[];
	/** The button that opens it. */
	opener: RefObject<HTMLButtonElement | null>;
	/** A file is still being made. */
	waits: boolean;
	onChoose: (file: OfferedFile) => void;
	onPrint: (extent: PrintExtent) => void;
	/** Found out while the list is open. */
	lengths: ReturnType<typeof useLengths>;
	onOptions: () => void;
	/** For whom risks are exempted is asked before anything is made. */
	onExempt: () => void;
	/** How many files are attached to the review. */
	attached: number;
	/** Whether the file is saved under a passphrase. */
	isProtected: boolean;
	onProtect: (isProtected: boolean) => void;
}

/** The button with its list of formats; choosing one closes it. */
export function ExportList({
	files,
	opener,
	waits,
	onChoose,
	onPrint,
	lengths,
	onOptions,
	onExempt,
	attached,
	...secret
}: ExportListProps) {
	const { t } = usePhrases();
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const closing = (act: () => void) => () => {
		if (waits) return;
		list.current?.hidePopover();
		act();
	};
	return (
		<>
			<button ref={opener} type="button" className="button" data-look="primary" popoverTarget={id} aria-haspopup="dialog">
				{t("report.export")}
			</button>
			<div
				ref={list}
				id={id}
				popover="auto"
				className="export-menu-list"
				role="dialog"
				aria-label={t("report.export.title")}
				onToggle={({ newState }) => (newState === "open" ? void lengths.start() : lengths.stop())}
			>
				{groups.map((group) => (
					<section key={group} className={`export-menu-${group}`} aria-labelledby={`${id}-${group}`}>
						<h2 id={`${id}-${group}`} className="eyebrow">
							{t(`report.export.group.${group}`)}
						</h2>
						<ul>
							{files
								.filter((file) => file.group === group && !isExemption(file))
								.map((file) =>
									file.options === "print" ? (
										<PdfEntries
											key={file.id}
											lengths={lengths.lengths}
											waits={waits}
											onPrint={(extent) => closing(() => onPrint(extent))()}
											onOptions={closing(onOptions)}
										/>
									) : (
										<li key={file.id}>
											<ExportEntry
												name={t(file.label)}
												label={t(file.action)}
												purpose={t(file.purpose)}
												waits={waits}
												onChoose={closing(() => onChoose(file))}
											/>
										</li>
									),
								)}
							{files.some((file) => file.group === group && isExemption(file)) && (
								<li>
									<ExportEntry
										name={t("report.export.exemptions.name")}
										label={t("report.export.exemptions")}
										purpose={t("report.export.exemptions.for")}
										waits={waits}
										onChoose={closing(onExempt)}
									/>
								</li>
							)}
						</ul>
					</section>
				))}
				<div className="export-menu-all small">
					{attached > 0 && <p className="soft">{t("given.reports", { n: attached })}</p>}
					<label className="export-menu-protect">
						<input type="checkbox" checked={secret.isProtected} onChange={(event) => secret.onProtect(event.target.checked)} />
						<span>{t("exporting.protect")}</span>
					</label>
				</div>
			</div>
		</>
	);
}

interface PdfEntriesProps {
	lengths: Lengths;
	waits: boolean;
	onPrint: (extent: PrintExtent) => void;
	onOptions: () => void;
}

/** The three PDFs, equal beside each other, each with its length as soon as that is known; below them the one with options. */
function PdfEntries({ lengths, waits, onPrint, onOptions }: PdfEntriesProps) {
	const { t } = usePhrases();
	return (
		<>
			{printExtents.map((extent) => (
				<li key={extent}>
					<ExportEntry
						name={t(`report.export.pdf.${extent}.name`)}
						label={t(`report.export.pdf.${extent}`)}
						length={lengthText(lengths[extent], t)}
						purpose={t(`report.export.pdf.${extent}.for`)}
						waits={waits}
						onChoose={() => onPrint(extent)}
					/>
				</li>
			))}
			<li>
				<button
					type="button"
					className="button export-menu-options"
					data-look="quiet"
					aria-disabled={waits || undefined}
					onClick={onOptions}
				>
					{t("report.export.pdf.options")}
				</button>
			</li>
		</>
	);
}
