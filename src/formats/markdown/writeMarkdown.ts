import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { carriedName, writeCarried } from "../carried/writeCarried.ts";
import { documentMarkdown } from "../document/markdown.ts";
import { reportDocument } from "../document/reportDocument.ts";
import type { SealedPart } from "../document/seals.ts";

/** The whole report as Markdown that reads well on GitHub and Azure DevOps, in the language of the words. */
export function writeMarkdown(report: Report, words: Words, lens: Lens, part?: SealedPart): string {
	const text = documentMarkdown(reportDocument(report, words, lens, part));
	return part?.carries ? `${text}\n${dataMarkdown(part)}` : text;
}

/** A fenced block of one line: a fence ends only where a line begins with it. */
const dataMarkdown = ({ sealed }: SealedPart): string => `\`\`\`json ${carriedName}\n${writeCarried(sealed)}\n\`\`\`\n`;
