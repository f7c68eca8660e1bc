import { type RefObject, useId, useRef } from "react";
import { usePhrases } from "../../../i18n/context.tsx";
import { choices, type ExportChoice, groups } from "./choices.ts";
import { ExportEntry } from "./ExportEntry.tsx";

interface ExportListProps {
	/** The button that opens it. */
	opener: RefObject<HTMLButtonElement | null>;
	/** A file is still being made. */
	waits: boolean;
	onChoose: (format: ExportChoice) => void;
	onOptions: () => void;
}

/** The button with its list of formats; choosing one closes it. */
export function ExportList({ opener, waits, onChoose, onOptions }: ExportListProps) {
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
			<div ref={list} id={id} popover="auto" className="export-menu-list" role="dialog" aria-label={t("report.export.title")}>
				{groups.map((group) => (
					<section key={group} className={`export-menu-${group}`} aria-labelledby={`${id}-${group}`}>
						<h2 id={`${id}-${group}`} className="eyebrow">
							{t(`report.export.group.${group}`)}
						</h2>
						<ul>
							{choices[group].map((format) => (
								<li key={format}>
									<ExportEntry format={format} waits={waits} onChoose={closing(() => onChoose(format))} />
									{format === "pdf" && (
										<button
											type="button"
											className="button export-menu-options"
											data-look="quiet"
											aria-label={t("report.export.pdf.options")}
											aria-disabled={waits || undefined}
											onClick={closing(onOptions)}
										>
											{t("report.export.options")}
										</button>
									)}
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
		</>
	);
}
