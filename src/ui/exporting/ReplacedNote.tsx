import { usePhrases } from "../../i18n/context.tsx";
import "./exporting.css";
import type { Exporting } from "./useExporting.ts";

/** More would be read by nobody; the file lists them all. */
const most = 30;

/** The signs that the font of the latest file lacks, and the way to have them on paper; nothing where it has all. */
export function ReplacedNote({ exporting }: { exporting: Exporting }) {
	const { t, number } = usePhrases();
	const signs = exporting.kind === "done" ? exporting.replaced : [];
	const more = signs.length - most;
	return (
		<div className="exporting-replaced small" role="status">
			{signs.length > 0 && (
				<p>
					{t("exporting.replaced", { n: signs.length })}{" "}
					<bdi className="exporting-signs">{signs.slice(0, most).join(" ") + (more > 0 ? ` … +${number(more)}` : "")}</bdi>
					{". "}
					{t("exporting.replaced.print")}
				</p>
			)}
		</div>
	);
}
