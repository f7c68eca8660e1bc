import { useId, useRef } from "react";
import { usePhrases } from "../../../i18n/context.tsx";
import { ExportStatus } from "../../../ui/exporting/ExportStatus.tsx";
import { type ExportOutcome, type ExportWatch, useExporting } from "../../../ui/exporting/useExporting.ts";
import { choices, type ExportChoice, groups } from "./choices.ts";
import { ExportEntry } from "./ExportEntry.tsx";
import "./exportMenu.css";

/** Makes the file of a format and hands it to the browser; null where it was given up. */
export type OnExport = (format: ExportChoice, watch: ExportWatch) => Promise<ExportOutcome | null>;

/** One button that opens all formats; choosing one closes them, and how far it is, is said beside the button. */
export function ExportMenu({ onExport }: { onExport: OnExport }) {
	const { t } = usePhrases();
	const id = useId();
	const opener = useRef<HTMLButtonElement>(null);
	const menu = useRef<HTMLDivElement>(null);
	const { exporting, run, cancel } = useExporting();
	const choose = (format: ExportChoice) => {
		menu.current?.hidePopover();
		void run(t(`report.export.${format}.name`), (watch) => onExport(format, watch));
	};
	return (
		<div className="export-menu">
			<ExportStatus exporting={exporting} onCancel={cancel} opener={opener} />
			<button ref={opener} type="button" className="button" data-look="primary" popoverTarget={id} aria-haspopup="dialog">
				{t("report.export")}
			</button>
			<div ref={menu} id={id} popover="auto" className="export-menu-list" role="dialog" aria-label={t("report.export.title")}>
				{groups.map((group) => (
					<section key={group} aria-labelledby={`${id}-${group}`}>
						<h2 id={`${id}-${group}`} className="eyebrow">
							{t(`report.export.group.${group}`)}
						</h2>
						<ul>
							{choices[group].map((format) => (
								<ExportEntry key={format} format={format} waits={exporting.kind === "working"} onChoose={choose} />
							))}
						</ul>
					</section>
				))}
			</div>
		</div>
	);
}
