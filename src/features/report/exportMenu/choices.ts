/** What the menu offers, grouped by what a file is for. */
export const choices = {
	read: ["pdf", "markdown", "html"],
	work: ["backlog", "gapsXlsx", "gapsCsv", "issues", "decisions", "calendar"],
	goOn: ["review"],
} as const;

export type ExportGroup = keyof typeof choices;

export type ExportChoice = (typeof choices)[ExportGroup][number];

export const groups: ExportGroup[] = ["read", "work", "goOn"];
