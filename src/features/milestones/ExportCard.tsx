import { useRef, useState } from "react";
import { Link } from "react-router";
import type { Phrases } from "../../i18n/phrases.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { ExportStatus } from "../../ui/exporting/ExportStatus.tsx";
import { ReplacedNote } from "../../ui/exporting/ReplacedNote.tsx";
import { type MakeExport, useExporting } from "../../ui/exporting/useExporting.ts";

const formats = ["pdf", "html", "markdown"] as const;

export type SealedFormat = (typeof formats)[number];

/** Makes the sealed report of this milestone. `carries`: a Markdown file holds the data, too. */
export type OnExportSealed = (format: SealedFormat, carries: boolean, ...watch: Parameters<MakeExport>) => ReturnType<MakeExport>;

/** The report of a milestone as a file that shows its seals, carries its data and can be verified. */
export function ExportCard({ words: { t }, onExport }: { words: Phrases; onExport: OnExportSealed }) {
	const [carries, setCarries] = useState(true);
	const { exporting, run, cancel } = useExporting();
	const title = useRef<HTMLHeadingElement>(null);
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
								aria-disabled={exporting.kind === "working"}
								aria-label={t("sealed.export.as", { format: name })}
								onClick={() => void run(name, (watch) => onExport(format, carries, watch))}
							>
								{name}
							</Button>
						);
					})}
				</div>
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
