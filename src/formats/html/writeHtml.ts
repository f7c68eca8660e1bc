import type { Lens } from "../../domain/lens/lens.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import type { Block } from "../../report/blocks.ts";
import { bareText } from "../../report/inline.ts";
import { tellingOf, workloadName } from "../../report/telling.ts";
import { writeCarried } from "../carried/writeCarried.ts";
import { tellDocument } from "../opening.ts";
import { blocksHtml, headingHtml } from "./blocksHtml.ts";
import { dataTag } from "./dataTag.ts";
import { escaped } from "./escape.ts";
import { filtersHtml } from "./filters.ts";
import { type Setting, settingOf } from "./setting.ts";
import { style, styleHash } from "./style.ts";

/** Nothing is fetched, nothing runs, and only the style of the page itself applies. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

type Heading = Extract<Block, { kind: "heading" }>;

interface Section {
	heading: Heading;
	blocks: Block[];
}

/**
 * The whole report as one page that opens from disk, without a script. That of a milestone carries its data, and says where its
 * sign-off stands where that is handed over.
 */
export function writeHtml(report: Report, words: Words, lens: Lens, sealed?: SealedExport, outcome?: SignOffOutcome): string {
	const telling = tellingOf(report, words, lens, { signed: sealed ? { sealed, outcome, carries: true } : null });
	const blocks = tellDocument(telling);
	const setting = settingOf(blocks, report, words);
	const { opening, sections } = sectionsIn(blocks);
	const name = words.t("export.title", { name: workloadName(telling) });
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
${blocksHtml(opening, setting, name)}
</header>
${contentsHtml(sections, setting, words)}
<main>
${sections.map((section) => sectionHtml(section, setting, words)).join("\n")}
</main>
${sealed ? dataHtml(sealed) : ""}</body>
</html>
`;
}

/** Data that no browser runs, for whoever opens the page in the app. */
const dataHtml = (sealed: SealedExport): string => `${dataTag}${writeCarried(sealed)}</script>\n`;

/** What stands above the first heading of a section, and then the sections. */
function sectionsIn(blocks: Block[]): { opening: Block[]; sections: Section[] } {
	const opening: Block[] = [];
	const sections: Section[] = [];
	for (const block of blocks) {
		if (block.kind === "heading" && block.level === 2) sections.push({ heading: block, blocks: [] });
		else (sections.at(-1)?.blocks ?? opening).push(block);
	}
	return { opening, sections };
}

/** The filters stand above the gaps. */
function sectionHtml({ heading, blocks }: Section, setting: Setting, words: Words): string {
	const hasEntries = heading.place === "gaps" && blocks.some(({ kind }) => kind === "entry");
	const filters = hasEntries ? [filtersHtml(setting.report, words)] : [];
	const body = blocksHtml(blocks, setting, bareText(heading.text));
	return `<section aria-labelledby="${heading.place}">\n${[headingHtml(heading, setting), ...filters, body].join("\n")}\n</section>`;
}

function contentsHtml(sections: Section[], setting: Setting, { t }: Words): string {
	const links = sections.map(({ heading: { text, place } }) => {
		const id = place && setting.ids.get(place);
		return `<li><a href="#${id}">${escaped(bareText(text))}</a></li>`;
	});
	return `<nav aria-label="${escaped(t("pdf.contents"))}"><ul>${links.join("")}</ul></nav>`;
}
