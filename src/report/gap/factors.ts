import type { Factor, GapRow } from "../../domain/judge/requirementRow.ts";
import { factorText, formulaText, pillarName, signedWorthText, valueText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, type TableRow, table } from "../blocks.ts";
import { soft, strong } from "../inline.ts";
import type { Telling } from "../telling.ts";

/** The sum behind a gap's place: every term with its formula, the net worth, and the net worth per point. */
export function factors(gap: GapRow, { words }: Telling): Block[] {
	const { t } = words;
	const terms = gap.factors.map(
		(factor): TableRow => ({
			cells: [cell(termName(factor, gap, words)), cell(soft(formulaText(factor, gap.status))), cell(factorText(factor, words))],
		}),
	);
	const net = [strong(t("report.why.net")), soft("="), strong(signedWorthText(gap.net24, words))];
	const columns = [column("", 75), column("", 34), column("", 25, "figure")];
	return table(columns, [...terms, { cells: net.map(cell) }, valueRow(gap, words)], t("report.why"));
}

/** What costs others more than it is worth is not divided, and says why. */
function valueRow(gap: GapRow, words: Telling["words"]): TableRow {
	const { t } = words;
	const name = t("report.why.value");
	if (gap.net24 <= 0) return { cells: [[...cell(name), soft(t("report.why.notDividedWhy"))], [], cell("–")] };
	return {
		cells: [cell(name), cell(soft(`÷ ${t("points", { n: gap.points })}`)), cell(valueText(gap, words))],
	};
}

function termName({ kind, pillar }: Factor, gap: GapRow, { t, lens }: Telling["words"]): string {
	const name = pillarName(pillar, lens);
	if (kind !== "worth") return t(`report.why.${kind}`, { pillar: name });
	const severity = gap.credits.find((credit) => credit.pillar === pillar)?.severity ?? gap.topSeverity;
	return t("report.why.worth", { pillar: name, severity: t(`severity.inside.${severity}`) });
}
