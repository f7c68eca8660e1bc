import type { MessageKey } from "../../../i18n/phrases.ts";

/** The heads of the columns, by their ids. */
export const columnNames: Record<string, MessageKey> = {
	number: "report.column.number",
	gap: "report.column.gap",
	pillar: "report.pillar",
	status: "report.column.status",
	effort: "report.column.effort",
	net: "report.column.net",
	tradeoffs: "report.column.payers",
	treatment: "report.treatment",
	owner: "report.treatment.owner",
	due: "report.treatment.due",
	risk: "report.column.risk",
	severity: "report.column.severity",
	confidence: "confidence.answer",
	changed: "report.column.changed",
};
