import type { TensionRow } from "../../domain/report/report.ts";
import { findRequirement, tensionEnds } from "../../domain/report/reportRows.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { LensText } from "../LensText.tsx";
import { useSeen } from "../seen.ts";

/** Who pulls in a tension, with statuses, and whether anything is decided. */
export function TensionTitle({ tension }: { tension: TensionRow }) {
	const { report, words } = useSeen();
	const { t } = words;
	return (
		<>
			<h3>
				{tensionEnds(tension).map((id) => {
					const row = findRequirement(report, id);
					return (
						<span key={id}>
							<LensText>{requirementTitle(row?.namedBy ?? id, words.lens)}</LensText>{" "}
							{row && <span className="soft small tension-status">({t(`status.${row.status}`)})</span>}
						</span>
					);
				})}
			</h3>
			<span className="soft small">{t(tension.note.trim() ? "report.tensions.decided" : "report.tensions.undecided")}</span>
		</>
	);
}
