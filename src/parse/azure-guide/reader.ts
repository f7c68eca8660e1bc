import { decodeText } from "../foreign/decodeText.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import type { Reader } from "../reader.ts";
import { isRecommendationHead, looksPasted } from "./pillarNames.ts";

/** Metadata above the text, as the pages of the origin have it. */
const frontMatter = /^---[ \t]*\r?\n[\s\S]*?^(?:ms\.|products:)/m;

/** Signs of a checklist box, a row of a core checklist, and a tradeoff. */
const signs = [
	/\[!div[ \t]{1,4}class="?checklist/i,
	/^\|[^|\n]{0,80}\|?[ \t]{0,8}\[?(?:RE|SE|CO|OE|PE):\d\d\b/m,
	/\*\*Tradeoff:/i,
];

const hasHead = (text: string): boolean =>
	text.split("\n").some((line) => line.startsWith("|") && isRecommendationHead(cellsOf(line)));

const cellsOf = (line: string): string[] =>
	line
		.slice(0, 200)
		.split("|")
		.slice(1, 3)
		.map((cell) => cell.replaceAll("*", "").trim());

/** Markdown of the Azure Well-Architected Framework. */
export const azureGuideReader: Reader<{ kind: "lens"; content: ForeignContent }> = {
	id: "azureGuide",
	makes: "lens",
	label: "reader.azureGuide",
	accepts: [".md", "text/markdown"],
	recognises: ({ text }) => isMarkdown(text) && looksLikeGuide(text),
	load: async () => {
		const { readAzureGuide } = await import("./readAzureGuide.ts");
		return ({ bytes }, warn) => {
			const decoded = decodeText(bytes);
			if (!decoded.ok) return decoded;
			const read = readAzureGuide(decoded.value.text, warn);
			return read.ok ? { ok: true, value: { kind: "lens", content: { format: "azureGuide", content: read.value } } } : read;
		};
	},
};

const isMarkdown = (text: string): boolean => !/^[[{]/.test(text) && (!text.startsWith("<") || text.startsWith("<!--"));

const looksLikeGuide = (text: string): boolean =>
	frontMatter.test(text.slice(0, 4000)) || signs.some((sign) => sign.test(text)) || hasHead(text) || looksPasted(text);
