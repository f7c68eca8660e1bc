import { useId, useRef, useState } from "react";
import { usePhrases } from "../../../i18n/context.tsx";
import { Button } from "../../../ui/Button.tsx";
import { choices, type ExportChoice, groups } from "./choices.ts";
import { ExportEntry } from "./ExportEntry.tsx";
import "./exportMenu.css";

type Progress = "idle" | "working" | "done" | "failed";

/** One button that opens all formats; choosing one closes them, and what came of it is said beside the button. */
export function ExportMenu({ onExport }: { onExport: (format: ExportChoice) => Promise<void> }) {
	const { t } = usePhrases();
	const id = useId();
	const menu = useRef<HTMLDivElement>(null);
	const [progress, setProgress] = useState<Progress>("idle");
	const run = async (format: ExportChoice) => {
		menu.current?.hidePopover();
		if (progress === "working") return;
		setProgress("working");
		setProgress(
			await onExport(format).then(
				() => "done" as const,
				() => "failed" as const,
			),
		);
	};
	return (
		<div className="export-menu">
			<Button look="primary" popoverTarget={id} aria-haspopup="dialog">
				{t("report.export")}
			</Button>
			<div ref={menu} id={id} popover="auto" className="export-menu-list" role="dialog" aria-label={t("report.export.title")}>
				{groups.map((group) => (
					<section key={group} aria-labelledby={`${id}-${group}`}>
						<h2 id={`${id}-${group}`} className="eyebrow">
							{t(`report.export.group.${group}`)}
						</h2>
						<ul>
							{choices[group].map((format) => (
								<ExportEntry key={format} format={format} waits={progress === "working"} onChoose={run} />
							))}
						</ul>
					</section>
				))}
			</div>
			<p className="small" role="status" data-progress={progress}>
				{progress !== "idle" && t(`report.export.${progress}`)}
			</p>
		</div>
	);
}
