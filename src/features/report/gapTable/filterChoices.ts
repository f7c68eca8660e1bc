import type { Lens } from "../../../domain/lens/lens.ts";
import { lensTitle } from "../../../i18n/lensWords.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { pillarName } from "../../../i18n/reportWords.ts";
import { confidenceFilters, type Filters, levels, treatmentFilters } from "../view.ts";

/** A filter by choice from a list; what is typed to be found is the other kind. */
export type ChoiceName = Exclude<keyof Filters, "find">;

export interface FilterChoice {
	name: ChoiceName;
	label: string;
	/** How it reads while nothing is chosen. */
	all: string;
	options: { value: string; label: string }[];
}

/** The filters with all that they offer. `owners`: everybody somebody could look for. */
export function filterChoices(
	{ pillars, parts }: Pick<Lens, "pillars" | "parts">,
	owners: string[],
	{ t, lens }: Words,
): FilterChoice[] {
	return [
		{
			name: "pillar",
			label: t("report.pillar"),
			all: t("report.filter.all"),
			options: pillars.map(({ id }) => ({ value: id, label: pillarName(id, lens) })),
		},
		...(parts
			? [
					{
						name: "lens" as const,
						label: t("asked.lens"),
						all: t("asked.lens.any"),
						options: parts.map(({ id }) => ({ value: id, label: lensTitle(id, lens) })),
					},
				]
			: []),
		{
			name: "risk",
			label: t("report.filter.risk"),
			all: t("report.filter.all"),
			options: levels.map((risk) => ({ value: risk, label: t(`risk.${risk}`) })),
		},
		{
			name: "severity",
			label: t("report.column.severity"),
			all: t("report.filter.all"),
			options: levels.map((severity) => ({ value: severity, label: t(`severity.${severity}`) })),
		},
		{
			name: "effort",
			label: t("report.column.effort"),
			all: t("report.filter.all"),
			options: levels.map((effort) => ({ value: effort, label: t(`effort.${effort}`) })),
		},
		{
			name: "owner",
			label: t("report.treatment.owner"),
			all: t("report.filter.all"),
			options: [{ value: "", label: t("common.notSaid") }, ...owners.map((name) => ({ value: name, label: name }))],
		},
		{
			name: "treatment",
			label: t("report.treatment"),
			all: t("report.filter.all"),
			options: treatmentFilters.map((value) => ({ value, label: treatmentLabel(value, t) })),
		},
		{
			name: "confidence",
			label: t("confidence.answer"),
			all: t("report.filter.allAnswers"),
			options: confidenceFilters.map((value) => ({ value, label: t(`report.confidence.${value}`) })),
		},
	];
}

function treatmentLabel(value: (typeof treatmentFilters)[number], t: Words["t"]): string {
	if (value === "open") return t("report.treatment.open");
	return value === "overdue" ? t("report.filter.overdue") : t(`treatment.${value}`);
}

/** The label of what is chosen; an owner whom nobody names any more is still looked for. */
export const chosenLabel = ({ options }: FilterChoice, value: string): string =>
	options.find((option) => option.value === value)?.label ?? value;
