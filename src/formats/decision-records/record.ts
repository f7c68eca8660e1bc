import { type Block, heading } from "../../report/blocks.ts";
import { setMarkdown } from "../setMarkdown.ts";
import { type FrontMatter, frontMatter } from "./frontMatter.ts";

/** One decision, in the parts of a MADR. */
export interface DecisionRecord extends FrontMatter {
	title: string;
	context: Block[];
	options: Block[];
	outcome: Block[];
	consequences: Block[];
	more: Block[];
}

/** The record as a file. Its headings are those of the format, whatever the language, so that tools find them. */
export function recordText(record: DecisionRecord): string {
	const part = (level: 2 | 3, title: string, blocks: Block[]): Block[] =>
		blocks.length === 0 ? [] : [heading(level, title), ...blocks];
	const body = setMarkdown([
		heading(1, record.title),
		...part(2, "Context and Problem Statement", record.context),
		...part(2, "Considered Options", record.options),
		...part(2, "Decision Outcome", record.outcome),
		...part(3, "Consequences", record.consequences),
		...part(2, "More Information", record.more),
	]);
	return `${frontMatter(record)}\n${body}`;
}
