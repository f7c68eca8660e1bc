/** Bookmarks that lead to the very line, folded where they have others below them; jsPDF's own only lead to a page. */
import type { Internals } from "./internals.ts";

export interface Bookmark {
	title: string;
	page: number;
	/** From the page's top. */
	y: number;
	kids: Bookmark[];
}

/** Writes the bookmarks when the file is put together. The list may grow until then. */
export function writeOutline(file: Internals, bookmarks: Bookmark[]): void {
	let root = 0;
	file.events.subscribe("postPutResources", () => {
		root = file.newObjectDeferred();
		const ends = put(file, bookmarks, root);
		object(file, root, `<< /Type /Outlines ${ends} /Count ${bookmarks.length} >>`);
	});
	file.events.subscribe("putCatalog", () => file.write(`/Outlines ${root} 0 R /PageMode /UseOutlines`));
}

/** Writes the items of one level and all below; returns what their parent says of them. */
function put(file: Internals, items: Bookmark[], parent: number): string {
	const ids = items.map(() => file.newObjectDeferred());
	for (const [index, { title, page, y, kids }] of items.entries()) {
		const id = ids[index] ?? 0;
		const near = [["Prev", ids[index - 1]] as const, ["Next", ids[index + 1]] as const];
		const beside = near.flatMap(([name, other]) => (other === undefined ? [] : [`/${name} ${other} 0 R`])).join(" ");
		// A negative count: folded.
		const below = kids.length > 0 ? `${put(file, kids, id)} /Count -${kids.length}` : "";
		const dest = `/Dest [${file.getPageInfo(page).objId} 0 R /XYZ null ${file.getVerticalCoordinateString(y)} null]`;
		object(file, id, `<< /Title (${file.pdfEscape(title)}) /Parent ${parent} 0 R ${beside} ${below} ${dest} >>`);
	}
	return `/First ${ids[0] ?? 0} 0 R /Last ${ids.at(-1) ?? 0} 0 R`;
}

function object(file: Internals, id: number, content: string): void {
	file.newObjectDeferredBegin(id, true);
	file.write(content);
	file.write("endobj");
}
