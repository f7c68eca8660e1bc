import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { escaped } from "./escape.ts";

const risks = ["high", "medium", "low"] as const;

/** Two rows of choices that work without a script: the styles look at what is chosen. */
export function filtersHtml({ pillars }: Report, { t, lens }: Words): string {
	const byRisk = risks.map((risk) => ({ id: `risk-${risk}`, label: t(`risk.${risk}`) }));
	const byPillar = pillars.map(({ id }, index) => ({ id: `pillar-${index + 1}`, label: pillarName(id, lens) }));
	return `<div class="filters">${[
		choice("risk", t("report.column.risk"), byRisk, t("report.filter.all")),
		choice("pillar", t("report.pillar"), byPillar, t("report.filter.all")),
	].join("\n")}</div>`;
}

function choice(name: string, legend: string, options: { id: string; label: string }[], all: string): string {
	const radios = [{ id: `${name}-all`, label: all }, ...options].map(
		({ id, label }, index) =>
			`<label><input type="radio" name="${name}" id="${id}" autocomplete="off"${index === 0 ? " checked" : ""}> ${escaped(label)}</label>`,
	);
	return `<fieldset><legend>${escaped(legend)}</legend>${radios.join("")}</fieldset>`;
}
