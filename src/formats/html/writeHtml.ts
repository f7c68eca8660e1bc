import type { Lens } from "../../domain/lens/lens.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { writeCarried } from "../carried/writeCarried.ts";
import type { Block } from "../document/blocks.ts";
import { reportDocument } from "../document/reportDocument.ts";
import { blocksHtml, namedHeading } from "./blocksHtml.ts";
import { chartHtml } from "./chart.ts";
import { dataTag } from "./dataTag.ts";
import { escaped } from "./escape.ts";
import { filtersHtml } from "./filters.ts";
import { bareText, headingHref } from "./inlineHtml.ts";
import { style, styleHash } from "./style.ts";

/** Nothing is fetched, nothing runs, and only the style of the page itself applies. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

interface Section {
	heading: Extract<Block, { kind: "heading" }>;
	blocks: Block[];
}

/**
 * The whole report as one page that opens from disk, without a script. That of a milestone carries its data, and says where its
 * sign-off stands where that is handed over.
 */
export function writeHtml(report: Report, words: Words, lens: Lens, sealed?: SealedExport, outcome?: SignOffOutcome): string {
	const part = sealed && { sealed, outcome, carries: true };
	const { opening, sections } = sectionsOf(reportDocument(report, words, lens, part));
	const [title] = opening;
	const name = title?.kind === "heading" ? bareText(title.text) : "";
	const parts = sections.map((section, index) => sectionHtml(section, index === 0, report, words));
	return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
<header>
${blocksHtml(opening, report, name)}
</header>
${contentsHtml(sections, words)}
<main>
${parts.join("\n")}
</main>
${sealed ? dataHtml(sealed) : ""}</body>
</html>
`;
}

/** Data that no browser runs, for whoever opens the page in the app. */
const dataHtml = (sealed: SealedExport): string => `${dataTag}${writeCarried(sealed)}</script>\n`;

/** What stands above the first heading of the second level, and then one section for each of these. */
function sectionsOf(blocks: Block[]): { opening: Block[]; sections: Section[] } {
	const opening: Block[] = [];
	const sections: Section[] = [];
	for (const block of blocks) {
		if (block.kind === "heading" && block.level === 2) sections.push({ heading: block, blocks: [] });
		else (sections.at(-1)?.blocks ?? opening).push(block);
	}
	return { opening, sections };
}

/** The chart opens the first section; the filters stand above the list of gaps. */
function sectionHtml({ heading, blocks }: Section, isFirst: boolean, report: Report, words: Words): string {
	const { id, html } = namedHeading(heading);
	const listsGaps = blocks.some((block) => block.kind === "table" && block.gaps.length > 0);
	const extras = [...(isFirst ? [chartHtml(report, words)] : []), ...(listsGaps ? [filtersHtml(report, words)] : [])];
	const body = blocksHtml(blocks, report, bareText(heading.text));
	return `<section aria-labelledby="${id}">\n${[html, ...extras, body].join("\n")}\n</section>`;
}

function contentsHtml(sections: Section[], { t }: Words): string {
	const links = sections.map(({ heading }) => {
		const text = bareText(heading.text);
		return `<li><a href="${escaped(headingHref(text))}">${escaped(text)}</a></li>`;
	});
	return `<nav aria-label="${escaped(t("pdf.contents"))}"><ul>${links.join("")}</ul></nav>`;
}
