/** For tests: a PDF read back by an independent reader (pdf.js), with only what the tests ask of it. */
import type { PdfReader } from "./openPdf.ts";

interface ReadItem {
	text: string;
	/** Millimetres from the page's left and top. */
	x: number;
	y: number;
	width: number;
	/** Points. */
	size: number;
}

interface ReadLink {
	page: number;
	/** An address outside the document, or the page it leads to. */
	to: string | number;
}

interface ReadBookmark {
	title: string;
	page: number;
	y: number;
	kids: ReadBookmark[];
}

interface ReadPage {
	/** Millimetres. */
	width: number;
	height: number;
	items: ReadItem[];
	/** All its text in the order it was drawn, white space as single spaces. */
	text: string;
	/** Names of structure elements. */
	roles: string[];
}

export interface ReadFile {
	pages: ReadPage[];
	text: string;
	links: ReadLink[];
	bookmarks: ReadBookmark[];
	title: string;
	language: string;
	isTagged: boolean;
}

const millimetres = 25.4 / 72;

/** White space as single spaces: how texts are compared. */
export const plainText = (text: string): string => text.replace(/\s+/g, " ").trim();

/** pdf.js wants three things of a browser that reading text never uses. */
async function loadReader() {
	for (const name of ["DOMMatrix", "ImageData", "Path2D"])
		Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? class {});
	return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** The reader of files that were opened, as it runs without a worker. */
export const readerInNode = async (): Promise<PdfReader> => ({ pdfjs: await loadReader(), worker: null, close: () => undefined });

/** What stands right beside each other is one word, whatever the file makes of it. */
function textOf(items: ReadItem[]): string {
	const touches = (one: ReadItem, before: ReadItem | undefined) =>
		before && one.y === before.y && Math.abs(one.x - before.x - before.width) < 0.3;
	return plainText(items.map((one, index) => `${touches(one, items[index - 1]) ? "" : " "}${one.text}`).join(""));
}

/** Reads pages, links, bookmarks and what the file says of itself. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
	const { getDocument } = await loadReader();
	// The reader takes the bytes it is given for its own: it gets a copy.
	const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	type Destination = Awaited<ReturnType<typeof file.getDestination>>;
	const pageOf = async (dest: Destination | string) => (Array.isArray(dest) ? (await file.getPageIndex(dest[0])) + 1 : 0);
	const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
	const pages: ReadPage[] = [];
	const links: ReadLink[] = [];
	for (const number of numbers) {
		const page = await file.getPage(number);
		const [, , width = 0, height = 0] = page.view;
		const { items } = await page.getTextContent();
		const read = items.flatMap((item) => ("str" in item && item.str.trim() ? [itemOf(item, height)] : []));
		const roles = rolesOf(await page.getStructTree());
		pages.push({
			width: width * millimetres,
			height: height * millimetres,
			items: read,
			text: textOf(read),
			roles,
		});
		for (const { url, dest } of await page.getAnnotations()) links.push({ page: number, to: url ?? (await pageOf(dest)) });
	}
	type Nodes = Awaited<ReturnType<typeof file.getOutline>>;
	const bookmarksOf = (nodes: Nodes): Promise<ReadBookmark[]> =>
		Promise.all(
			nodes.map(async ({ title, dest, items }) => {
				const top = Array.isArray(dest) ? Number(dest[3]) : 0;
				return {
					title,
					page: await pageOf(dest),
					y: (pages[0]?.height ?? 0) - top * millimetres,
					kids: await bookmarksOf(items),
				};
			}),
		);
	const { info } = await file.getMetadata();
	const says = (name: string) => String(Reflect.get(info, name) ?? "");
	return {
		pages,
		links,
		text: plainText(pages.map(({ text }) => text).join(" ")),
		bookmarks: await bookmarksOf((await file.getOutline()) ?? []),
		title: says("Title"),
		language: says("Language"),
		isTagged: (await file.getMarkInfo())?.Marked ?? false,
	};
}

function itemOf(item: { str: string; transform: number[]; width: number }, height: number): ReadItem {
	const [size = 0, , , , x = 0, y = 0] = item.transform;
	return { text: item.str, size, x: x * millimetres, y: (height - y) * millimetres, width: item.width * millimetres };
}

interface Node {
	role?: string;
	children?: (Node | object)[];
}

const rolesOf = (node: Node | null): string[] => (node ? [node.role ?? "", ...(node.children ?? []).flatMap(rolesOf)] : []);

/** Bookmarks of every level, in reading order. */
export const allBookmarks = (bookmarks: ReadBookmark[]): ReadBookmark[] =>
	bookmarks.flatMap((one) => [one, ...allBookmarks(one.kids)]);

/** What stands on a page between its head and its foot. */
export const bodyOf = ({ items, height }: ReadPage): ReadItem[] => items.filter(({ y }) => y > 16 && y < height - 19);

/** The text of a part, from its title to the next part's. */
export function partOf({ pages, bookmarks }: ReadFile, title: string): string {
	const at = bookmarks.findIndex((one) => one.title === title);
	const [from, to] = [bookmarks[at], bookmarks[at + 1]];
	if (!from || !to) throw new Error(`no part called ${title}`);
	const inside = (page: number, y: number) =>
		(page > from.page || (page === from.page && y >= from.y)) && (page < to.page || (page === to.page && y < to.y));
	return plainText(pages.map((page, index) => textOf(bodyOf(page).filter(({ y }) => inside(index + 1, y)))).join(" "));
}

/** The text from the heading of a gap to the next gap's. */
export function entryOf({ pages, bookmarks }: ReadFile, title: string): string {
	const gaps = allBookmarks(bookmarks).filter((one) => /^\d+\. /.test(one.title));
	const start = gaps.findIndex((one) => one.title.endsWith(`. ${title}`));
	const [from, to] = [gaps[start], gaps[start + 1]];
	if (!from) throw new Error(`no gap called ${title}`);
	const inside = (page: number, y: number) =>
		(page > from.page || (page === from.page && y >= from.y)) &&
		(!to || page < to.page || (page === to.page && y < to.y)) &&
		page <= from.page + 4;
	return plainText(pages.map((page, index) => textOf(bodyOf(page).filter(({ y }) => inside(index + 1, y)))).join(" "));
}
