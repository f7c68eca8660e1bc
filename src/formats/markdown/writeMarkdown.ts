import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { type Signed, tellingOf } from "../../report/telling.ts";
import { packed } from "../carried/packed.ts";
import { carriedName, writeCarried } from "../carried/writeCarried.ts";
import { tellDocument } from "../opening.ts";
import { setMarkdown } from "../setMarkdown.ts";

/** The whole report as Markdown that reads well on GitHub and Azure DevOps, in the language of the words. */
export function writeMarkdown(report: Report, words: Words, lens: Lens, signed?: Signed): string {
	const text = setMarkdown(tellDocument(tellingOf(report, words, lens, { signed: signed ?? null })));
	return signed?.carries ? `${text}\n${dataMarkdown(signed)}` : text;
}

/** A fenced block, packed: as it is, it would make a report that GitHub cuts off (512,000 bytes). */
const dataMarkdown = ({ sealed }: Signed): string => `\`\`\`base64 ${carriedName}\n${packed(writeCarried(sealed))}\n\`\`\`\n`;
