/** The block of names and values before the text of an article. Only the plain YAML that these files use is read. */
import { plainLine } from "../foreign/plainText.ts";

export interface FrontMatter {
	/** Values by name; a list for a name whose values stand below it. */
	values: ReadonlyMap<string, string[]>;
	/** The text after it, with empty lines in its place, so that line numbers stay. */
	body: string;
}

/** Splits a text with line feeds alone. Without a block, or where it never ends, all is text. */
export function splitFrontMatter(text: string): FrontMatter {
	const lines = text.split("\n");
	const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (!/^---\s*$/.test(lines[0] ?? "") || end < 0) return { values: new Map(), body: text };
	const body = [...lines.slice(0, end + 1).map(() => ""), ...lines.slice(end + 1)].join("\n");
	return { values: valuesIn(lines.slice(1, end)), body };
}

function valuesIn(lines: string[]): Map<string, string[]> {
	const values = new Map<string, string[]>();
	let name = "";
	for (const line of lines) {
		const [, key, inline = ""] = /^([\w.-]+):(?:\s(.*))?$/.exec(line) ?? [];
		const [, entry] = /^\s*-\s(.*)$/.exec(line) ?? [];
		if (key !== undefined) name = key;
		const found = scalar(key === undefined ? (entry ?? "") : inline);
		if (name === "") continue;
		const known = values.get(name) ?? [];
		if (found !== "") known.push(found);
		values.set(name, known);
	}
	return values;
}

/** A value without its quotes, and without a comment behind it. */
function scalar(value: string): string {
	const text = value.trim();
	const quote = text.charAt(0);
	const end = quote === '"' || quote === "'" ? text.indexOf(quote, 1) : -1;
	return plainLine(end > 0 ? text.slice(1, end) : text.replace(/\s#.*$/, ""));
}
