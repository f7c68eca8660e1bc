import { useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";

const formats = ["pdf", "markdown", "review"] as const;

export type ExportFormat = (typeof formats)[number];

type Progress = "idle" | "working" | "done" | "failed";

/** One button a format; while one works all wait, and what came of it is said. */
export function ExportButtons({ onExport }: { onExport: (format: ExportFormat) => Promise<void> }) {
	const { t } = usePhrases();
	const [progress, setProgress] = useState<Progress>("idle");
	const run = async (format: ExportFormat) => {
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
		<div className="report-export">
			<fieldset className="row">
				<legend className="visually-hidden">{t("report.export")}</legend>
				{formats.map((format) => (
					<Button
						key={format}
						look={format === "pdf" ? "primary" : "plain"}
						aria-disabled={progress === "working" || undefined}
						onClick={() => run(format)}
					>
						{t(`report.export.${format}`)}
					</Button>
				))}
			</fieldset>
			<p className="small" role="status" data-progress={progress}>
				{progress !== "idle" && t(`report.export.${progress}`)}
			</p>
		</div>
	);
}
