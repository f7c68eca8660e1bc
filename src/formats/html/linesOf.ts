/** As much of a node of a page as reading its text takes. */
export interface PageNode {
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: Iterable<PageNode>;
}

/** Elements within a line; any other begins a line of its own. */
const inline = ["a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "u"];

/** Elements whose content nobody reads. */
const unseen = ["script", "style", "template", "noscript"];

/** The text of a page as its lines: cells, items and paragraphs each for itself, white space as single spaces. */
export function linesOf(root: PageNode): string[] {
	let text = "";
	const visit = (node: PageNode): void => {
		const name = node.nodeName.toLowerCase();
		if (name === "#text") text += (node.nodeValue ?? "").replaceAll(/\s/g, " ");
		if (unseen.includes(name) || name === "#comment") return;
		const edge = name.startsWith("#") || inline.includes(name) ? "" : "\n";
		text += edge;
		for (const child of node.childNodes) visit(child);
		text += edge;
	};
	visit(root);
	const lines = text.split("\n").map((line) => line.replace(/ +/g, " ").trim());
	return lines.filter((line) => line !== "");
}
