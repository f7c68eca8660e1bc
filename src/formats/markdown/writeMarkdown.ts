import type { Lens } from "../../domain/lens.ts";
import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { documentMarkdown } from "../document/markdown.ts";
import { reportDocument } from "../document/reportDocument.ts";

/** The whole report as Markdown that reads well on GitHub and Azure DevOps, in the language of the words. */
export const writeMarkdown = (report: Report, words: Words, lens: Lens): string =>
	documentMarkdown(reportDocument(report, words, lens));
