/** What Markdown Architectural Decision Records (MADR 4) want to know before the text. */
export interface FrontMatter {
	status: "proposed" | "accepted";
	/** ISO day. */
	date: string;
	makers: string[];
	/** Name of the file of the decision that this one takes the place of; empty: of none. */
	supersedes?: string;
}

/** A YAML header; a JSON string without invisible signs is a YAML one. */
export const frontMatter = ({ status, date, makers, supersedes = "" }: FrontMatter): string =>
	[
		"---",
		`status: ${status}`,
		`date: ${date}`,
		`decision-makers: [${makers.map(quoted).join(", ")}]`,
		...(supersedes === "" ? [] : [`supersedes: [${quoted(supersedes)}]`]),
		"---",
		"",
	].join("\n");

const quoted = (text: string): string =>
	JSON.stringify(text.toWellFormed()).replace(/[^\P{C}\n]|[\u2028\u2029]/gu, (sign) =>
		[...sign]
			.flatMap((character) => character.split(""))
			.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
			.join(""),
	);
