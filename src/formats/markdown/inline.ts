/** Inline Markdown that is safe to print anywhere: one line, no raw pipe, every sign of somebody's text only a sign. */
export interface Inline {
	readonly markdown: string;
}

type Piece = Inline | string | number;

/** Each character as a number: what no parser trims, splits on or reads as structure. */
const asNumbers = (found: string) => [...found].map((character) => `&#${character.codePointAt(0)};`).join("");

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "[": "&#91;", "]": "&#93;" };

/** GitHub makes pings, links, emoji and formulas of plain text after parsing, so no backslash helps: an empty element parts the signs. */
const parted = "<span></span>";

/** What text must not say raw, and how it is written instead. The first that fits wins. */
const rules: [pattern: RegExp, write: (found: string) => string][] = [
	// Parsers trim the edges of a line.
	[/^\s+|\s+$/, asNumbers],
	// One line throughout: nothing inside a text can begin a block or end a table row.
	[/\n/, () => "<br>"],
	[/[^\S\n ]/, asNumbers],
	[/[&<>|[\]]/, (found) => entities[found] ?? found],
	// Markers of lists, rules and underlines at the start; "1." and "1)" too.
	[/^[-+](?=[\s-]|$)|^=/, (found) => `\\${found}`],
	[/^\d+(?=[.)](?:\s|$))/, (found) => `${found}\\`],
	// References to issues and work items (#1, GH-1), pull requests (!1), people and addresses (@), formulas ($).
	[/#(?=\w)|!(?=\d|$)|\$/, (found) => `\\${found}${parted}`],
	[/GH-(?=\d)|@(?=\w)|www(?=\.)/, (found) => `${found}${parted}`],
	// Web addresses, :emoji:, and ::: that opens a block on Azure DevOps.
	[/:(?=\/\/|[\w+-]+:)|^:/, (found) => `\\${found}${parted}`],
	[/[\\`*_{}~^#]/, (found) => `\\${found}`],
];

const anyRule = new RegExp(rules.map(([pattern]) => `(${pattern.source})`).join("|"), "gi");

/** Line breaks of every system (slides use U+000B) as one; other controls, which no document may hold, as the replacement sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const cleaned = (text: string) => text.replace(/\r\n?|[\v\f]/g, "\n").replace(/[\0-\x08\x0e-\x1f\x7f]/g, "\uFFFD");

/** Somebody's text as Markdown that reads back letter by letter. */
export function plain(text: string): Inline {
	return {
		markdown: cleaned(text).replace(anyRule, (found: string, ...groups: unknown[]) => {
			const rule = rules[groups.slice(0, rules.length).findIndex((group) => group !== undefined)];
			return rule ? rule[1](found) : found;
		}),
	};
}

const inline = (piece: Piece): Inline => (typeof piece === "object" ? piece : plain(String(piece)));

/** A template whose fixed parts are Markdown and whose values are text, escaped unless they are Markdown already. */
export function md(fixed: TemplateStringsArray, ...values: Piece[]): Inline {
	return { markdown: String.raw({ raw: fixed }, ...values.map((value) => inline(value).markdown)) };
}

/** Pieces one after another, with Markdown between them. */
export const joined = (pieces: Piece[], between: string): Inline => ({
	markdown: pieces.map((piece) => inline(piece).markdown).join(between),
});

/** The name of a setting or file. Signs that a code span cannot hold everywhere make it plain text. */
export const code = (text: string): Inline =>
	/^(?!\s)[^`|\p{C}\u2028\u2029]+(?<!\s)$/u.test(text) ? { markdown: `\`${text}\`` } : plain(text);

/** A link to a web page; an address that is not one is shown as the text it is. */
export function webLink(label: string, address: string): Inline {
	const target = webAddress(address);
	return target === null ? plain(label) : { markdown: `[${plain(label).markdown}](${target})` };
}

/** Only http and https, with every sign encoded that could end the link or a table cell. */
function webAddress(address: string): string | null {
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
	const encoded = new URL(address).href.replace(/[\s()<>[\]|\\`*_~$]/g, encode);
	return encoded.replaceAll("&", "&amp;");
}

const encode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * A link to a heading of the same document. GitHub and Azure DevOps both name a heading by its text in lower case with
 * hyphens for spaces, but differ in accents, punctuation and repetitions, and both rename or remove an explicit `<a id>`: so only headings of letters, digits and spaces that stand once are ever linked to.
 */
export const headingLink = (label: Piece, heading: string): Inline => ({
	markdown: `[${inline(label).markdown}](#${heading.toLowerCase().replaceAll(" ", "-")})`,
});
