/** The structure tree of a tagged PDF: headings, paragraphs and tables for those who listen, beside the drawing. */
import type { Internals } from "./internals.ts";

export type TagName = "Document" | "Sect" | "H1" | "H2" | "H3" | "P" | "Figure" | "Table" | "TR" | "TH" | "TD";

/** One element; a mark is a piece of a page's content that belongs to it. */
export interface Tag {
	name: TagName;
	/** What a figure shows, in words. */
	alt: string;
	kids: (Tag | Mark)[];
}

interface Mark {
	page: number;
	mark: number;
	/** Position among everything that was drawn. */
	order: number;
}

const isTag = (kid: Tag | Mark): kid is Tag => "name" in kid;

const tag = (name: TagName, alt = ""): Tag => ({ name, alt, kids: [] });

/** A new element at the end of another. */
export function tagIn(parent: Tag, name: TagName, alt = ""): Tag {
	const child = tag(name, alt);
	parent.kids.push(child);
	return child;
}

/** Sorts elements as they were drawn, which is how they are read, but for cells, which stand in their columns; returns the place of the first. */
function inDrawingOrder(element: Tag): number {
	const places = new Map(element.kids.map((kid) => [kid, isTag(kid) ? inDrawingOrder(kid) : kid.order]));
	const placeOf = (kid: Tag | Mark) => places.get(kid) ?? 0;
	if (element.name !== "TR") element.kids.sort((a, b) => placeOf(a) - placeOf(b));
	return Math.min(...places.values());
}

/** Ties content to elements while it is drawn, and writes the tree when the file is put together. */
export class TagTree {
	private readonly file: Internals;
	readonly root = tag("Document");
	/** Elements by page, in the order of their marks: what the parent tree of the file is made of. */
	private readonly owners = new Map<number, Tag[]>();
	private rootId = 0;
	private drawn = 0;

	constructor(file: Internals) {
		this.file = file;
		file.events.subscribe("putPage", ({ pageNumber }) => file.write(`/StructParents ${pageNumber - 1} /Tabs /S`));
		file.events.subscribe("postPutResources", () => this.put());
		file.events.subscribe("putCatalog", () => file.write(`/StructTreeRoot ${this.rootId} 0 R /MarkInfo << /Marked true >>`));
	}

	/** Draws content that belongs to an element. */
	mark(owner: Tag, page: number, draw: () => void): void {
		const owners = this.owners.get(page) ?? [];
		this.owners.set(page, owners);
		owner.kids.push({ page, mark: owners.length, order: this.drawn++ });
		this.file.write(`/${owner.name} <</MCID ${owners.length}>> BDC`);
		owners.push(owner);
		draw();
		this.file.write("EMC");
	}

	/** Draws what only decorates: rules, grounds, page numbers. */
	decorate(draw: () => void): void {
		this.file.write("/Artifact BMC");
		draw();
		this.file.write("EMC");
	}

	private put(): void {
		const ids = new Map<Tag, number>();
		inDrawingOrder(this.root);
		this.reserve(this.root, ids);
		this.rootId = this.file.newObjectDeferred();
		const parents = this.file.newObjectDeferred();
		this.putTag(this.root, this.rootId, ids);
		const rows = [...this.owners].toSorted(([a], [b]) => a - b);
		const refs = (owners: Tag[]) => owners.map((owner) => `${ids.get(owner)} 0 R`).join(" ");
		this.object(parents, `<< /Nums [${rows.map(([page, owners]) => `${page - 1} [${refs(owners)}]`).join(" ")}] >>`);
		this.object(this.rootId, `<< /Type /StructTreeRoot /K ${ids.get(this.root)} 0 R /ParentTree ${parents} 0 R >>`);
	}

	/** An element that nothing was drawn for is left out, but not an empty cell: those after it would stand in the wrong column. */
	private reserve(element: Tag, ids: Map<Tag, number>): boolean {
		if (element.name === "TR" && element.kids.some((kid) => isTag(kid) && kid.kids.length > 0)) {
			for (const kid of element.kids) if (isTag(kid)) ids.set(kid, this.file.newObjectDeferred());
		} else element.kids = element.kids.filter((kid) => !isTag(kid) || this.reserve(kid, ids));
		if (element.kids.length > 0 || element === this.root) ids.set(element, this.file.newObjectDeferred());
		return ids.has(element);
	}

	private putTag(element: Tag, parent: number, ids: Map<Tag, number>): void {
		const id = ids.get(element) ?? 0;
		const home = element.kids.find((kid): kid is Mark => !isTag(kid))?.page;
		const kid = (child: Tag | Mark) => {
			if (isTag(child)) return `${ids.get(child)} 0 R`;
			return child.page === home ? `${child.mark}` : `<</Type/MCR/Pg ${this.pageId(child.page)} 0 R/MCID ${child.mark}>>`;
		};
		const page = home === undefined ? "" : `/Pg ${this.pageId(home)} 0 R`;
		const scope = element.name === "TH" ? "/A<</O/Table/Scope/Column>>" : "";
		const alt = element.alt ? `/Alt (${this.file.pdfEscape(element.alt)})` : "";
		this.object(id, `<</S/${element.name}/P ${parent} 0 R${page}${scope}${alt}/K[${element.kids.map(kid).join(" ")}]>>`);
		for (const child of element.kids) if (isTag(child)) this.putTag(child, id, ids);
	}

	private pageId = (page: number): number => this.file.getPageInfo(page).objId;

	private object(id: number, content: string): void {
		this.file.newObjectDeferredBegin(id, true);
		this.file.write(content);
		this.file.write("endobj");
	}
}
