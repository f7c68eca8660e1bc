/** What the files of a report say, block by block, as independent readers read them back. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import type { PrintSection } from "../domain/report/printChoice.ts";
import { writeHtml } from "../formats/html/writeHtml.ts";
import { writeMarkdown } from "../formats/markdown/writeMarkdown.ts";
import { writePdf } from "../formats/pdf/writePdf.ts";
import { sectionTitle } from "../i18n/sectionWords.ts";
import { sectionsOf } from "../report/order.ts";
import { type ReadBlock, readMarkdown } from "./readMarkdown.ts";
import { type ReadElement, readTags } from "./readPdfTags.ts";
import { fonts } from "./sampleFonts.ts";
import type { Sample } from "./sampleReport.ts";

/** What a document says, whatever it looks like. */
type Told = { heading: string } | { entry: string } | { text: string } | { rows: string[][] };

/** Letters alone: where lines break, and what stands between a label and its text, is the format's own. */
const bare = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[\s·:]|\p{Cf}|\uFE0F/gu, "")
		// The page of a place, and the strength of a tradeoff, which the PDF draws as dots.
		.replace(/p(?:ag)?\.\d+/g, "")
		.replace(/([−+])[123](?=\p{L})/gu, "$1");

const rowsOf = (rows: string[][]): Told[] => {
	const said = rows.map((row) => row.map(bare)).filter((row) => row.some((text) => text !== ""));
	return said.length === 0 ? [] : [{ rows: said }];
};

/** The heading of a gap is its number and what a gap is called: elsewhere it is the number alone. */
export function toldByMarkdown(markdown: string, gap: string): Told[] {
	const { blocks } = readMarkdown(markdown.replace(/```base64[\s\S]*$/, ""));
	const told: Told[] = [];
	for (const [index, block] of blocks.entries()) {
		const before = blocks[index - 1];
		const label = before?.kind === "paragraph" && before.text.endsWith(":");
		if (block.kind === "heading") told.push(...headingOf(block, before, gap));
		else if (block.kind === "table") told.push(...rowsOf([block.head, ...block.rows]));
		else if (block.kind === "paragraph") told.push({ text: bare(block.text) });
		else if (label) told.splice(-1, 1, { text: bare(`${before.text}${block.items.join("")}`) });
		else told.push(...block.items.map((item) => ({ text: bare(item) })));
	}
	return told;
}

type ReadHeading = Extract<ReadBlock, { kind: "heading" }>;

/** An entry is headed by its name, then by its title with what stands beside it. */
function headingOf({ level, text }: ReadHeading, before: ReadBlock | undefined, gap: string): Told[] {
	if (level === 4) return [];
	if (level < 4 || before?.kind !== "heading") return [{ heading: bare(text) }];
	return [{ entry: bare(`${before.text.replace(gap, "")}${text}`) }];
}

type Node = DefaultTreeAdapterTypes.Node;
const kidsOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const textOf = (node: Node): string => ("value" in node ? node.value : kidsOf(node).map(textOf).join(""));
const classOf = (node: Node): string => ("attrs" in node ? (node.attrs.find(({ name }) => name === "class")?.value ?? "") : "");
const all = (node: Node, name: string): Node[] => kidsOf(node).flatMap((kid) => (kid.nodeName === name ? [kid] : all(kid, name)));

/** Of a web page, parsed. */
export function toldByPage(node: Node): Told[] {
	const name = node.nodeName;
	if (/^h[1-3]$/.test(name)) return [{ heading: bare(textOf(node)) }];
	if (name === "article") return articleOf(kidsOf(node).filter((kid) => kid.nodeName !== "#text"));
	if (name === "p" || name === "li") return [{ text: bare(textOf(node)) }];
	if (name === "dl") return kidsOf(node).flatMap(labelOf);
	if (name === "table") return rowsOf(all(node, "tr").map((row) => kidsOf(row).map(textOf)));
	if (["nav", "svg", "script", "style", "title"].includes(name) || classOf(node) === "filters") return [];
	return kidsOf(node).flatMap(toldByPage);
}

/** What stands beside the title belongs to it. */
function articleOf([head, second, ...rest]: Node[]): Told[] {
	if (!head || !second) return [];
	const hasAside = classOf(second) === "aside";
	const entry = [head, ...(hasAside ? [second] : [])].map(textOf).join("");
	return [{ entry: bare(entry) }, ...[...(hasAside ? [] : [second]), ...rest].flatMap(toldByPage)];
}

function labelOf(node: Node): Told[] {
	const [label, said] = kidsOf(node);
	if (!label || !said) return [];
	const [table] = all(said, "table");
	return table ? [{ text: bare(textOf(label)) }, ...toldByPage(table)] : [{ text: bare(textOf(label) + textOf(said)) }];
}

function pdfOf({ role, text, kids }: ReadElement): Told[] {
	if (role === "H1" || role === "H2") return [{ heading: bare(text) }];
	if (role === "H3") return [{ entry: bare(text) }];
	if (role === "P") return [{ text: bare(text) }];
	if (role === "LI") return [{ text: bare(kids.map((kid) => kid.text).join("")) }];
	if (role === "Table") return tableOf(kids);
	if (role === "Private") return [];
	return kids.flatMap(pdfOf);
}

/** Its caption is the label beside it. */
function tableOf(parts: ReadElement[]): Told[] {
	const captions = parts.filter(({ role }) => role === "Caption").map(({ text }) => ({ text: bare(text) }));
	const rows = parts.filter(({ role }) => role === "TR").map(({ kids }) => kids.map(({ text }) => text));
	return [...captions, ...rowsOf(rows)];
}

/** What each format has of its own: its cover and one-page summary; on paper how to read bars, and room for pens. */
const own: PrintSection[] = ["summary", "pillars"];

/** What the heading of a gap begins with. */
export const gapIn = ({ t }: Sample["words"]): string => t("export.gap", { number: "" });

/** PDF, web page and Markdown of one report, without what each has of its own. */
export async function toldBy(sample: Sample & { sealed?: SealedExport }): Promise<Record<"pdf" | "html" | "markdown", Told[]>> {
	const { report, words, lens, sealed } = sample;
	const { t } = words;
	const sections = sectionsOf(report).filter((section) => !own.includes(section) && (section !== "signOff" || sealed));
	const { bytes, replaced } = await writePdf(report, words, lens, { fonts, sections, sealed });
	const first = bare(sectionTitle(sections[0] ?? "gaps", report, words));
	const isHeading = (title: string) => (told: Told) => "heading" in told && told.heading === bare(title);
	const body = (told: Told[]) => told.slice(told.findLastIndex(isHeading(first)));
	const pdf = body(pdfOf(await readTags(bytes))).filter((told) => !("text" in told) || told.text !== bare(t("pdf.plan.bars")));
	// Room for pens, or why there is none: on paper alone.
	const pens = pdf.findIndex((told) => isHeading(t("print.pens"))(told) || isHeading(t("sign.refused"))(told));
	const [seals, lacking] = [t("seal.title"), t("pdf.replaced")].map((title) => pdf.findIndex(isHeading(title)));
	const without = pdf.filter(
		(_, at) => !(pens !== -1 && at >= Number(pens) && at < Number(seals)) && (lacking === -1 || at < Number(lacking)),
	);
	const drawn = (told: Told[]) =>
		JSON.parse(replaced.reduce((text, sign) => text.replaceAll(sign, "\uFFFD"), JSON.stringify(told)));
	return {
		pdf: without,
		html: drawn(body(toldByPage(parse(writeHtml(report, words, lens, sealed))))),
		markdown: drawn(body(toldByMarkdown(writeMarkdown(report, words, lens, sealed && { sealed, carries: true }), gapIn(words)))),
	};
}
