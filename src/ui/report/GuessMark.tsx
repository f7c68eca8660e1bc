import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { restsOnGuess } from "../../domain/report/confidence.ts";
import type { Report } from "../../domain/report/report.ts";
import { usePhrases } from "../../i18n/context.tsx";
import "./parts.css";

interface GuessMarkProps {
	row: Pick<RequirementRow, "item" | "status" | "reason">;
	report: Pick<Report, "questions">;
}

/** Says of a requirement that what is known of it was answered as a guess; nothing where it was not. */
export function GuessMark({ row, report }: GuessMarkProps) {
	const { t } = usePhrases();
	return restsOnGuess(row, report) ? <span className="chip guess-mark">≈ {t("confidence.mark")}</span> : null;
}
