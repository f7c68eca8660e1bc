/** The structure tree of a tagged PDF: headings, paragraphs and tables for those who listen, beside the drawing. */
import { type Annotation, Annotations, type Link } from "./annotations.ts";
import type { Internals } from "./internals.ts";

/** What an element is (ISO 32000-1, 14.8.4); what is private is for the eye alone. */
export type TagName =
	| "Document"
	| "Sect"
	| "Private"
	| "H1"
	| "H2"
	| "H3"
	| "P"
	| "L"
	| "LI"
	| "Lbl"
	| "LBody"
	| "Figure"
	| "Table"
	| "Caption"
	| "TR"
	| "TH"
	| "TD"
	| "Span"
	| "Link";

/** What is said of an element beside its name. */
export interface TagNotes {
	/** What a figure shows, in words. */
	alt?: string;
	/** What is read instead of what is drawn. */
	actual?: string;
	/** The language of what is drawn, where it is not the document's. */
	language?: string;
	/** Which cells a head of a table is for. */
	scope?: "Row" | "Column";
}

/** One element; a mark is a piece of a page's content that belongs to it. */
export interface Tag extends TagNotes {
	name: TagName;
	kids: (Tag | Mark | Annotated)[];
}

interface Mark {
	page: number;
	mark: number;
	/** Position among everything that was drawn. */
	order: number;
}

/** The place of a link on a page that belongs to an element. */
interface Annotated {
	annotation: Annotation;
	order: number;
}

const isTag = (kid: Tag["kids"][number]): kid is Tag => "name" in kid;

/** A new element at the end of another. */
export function tagIn(parent: Tag, name: TagName, notes: TagNotes = {}): Tag {
	const child: Tag = { name, ...notes, kids: [] };
	parent.kids.push(child);
	return child;
}

/** Sorts elements as they were drawn, which is how they are read, but for cells, which stand in their columns; returns the place of the first. */
function inDrawingOrder(element: Tag): number {
	const places = new Map(element.kids.map((kid) => [kid, isTag(kid) ? inDrawingOrder(kid) : kid.order]));
	const placeOf = (kid: Tag["kids"][number]) => places.get(kid) ?? 0;
	if (element.name !== "TR") element.kids.sort((a, b) => placeOf(a) - placeOf(b));
	return Math.min(...places.values());
}

/** Ties content to elements while it is drawn, and writes the tree when the file is put together. */
export class TagTree {
	private readonly file: Internals;
	readonly root: Tag = { name: "Document", kids: [] };
	private readonly annotations: Annotations;
	/** Elements by page, in the order of their marks: what the parent tree of the file is made of. */
	private readonly owners = new Map<number, Tag[]>();
	private rootId = 0;
	private drawn = 0;

	constructor(file: Internals) {
		this.file = file;
		this.annotations = new Annotations(file);
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

	/** A link that belongs to an element: one of its kind, or it is not read as one (ISO 14289-1, 7.18.5). */
	link(owner: Tag, link: Link): void {
		owner.kids.push({ annotation: this.annotations.add(link), order: this.drawn++ });
	}

	/** Draws what only decorates: rules, grounds, page numbers. */
	decorate(draw: () => void): void {
		this.file.write("/Artifact BMC");
		draw();
		this.file.write("EMC");
	}

	private put(): void {
		const ids = new Map<Tag, number>();
		const linked: string[] = [];
		inDrawingOrder(this.root);
		this.reserve(this.root, ids);
		this.rootId = this.file.newObjectDeferred();
		const parents = this.file.newObjectDeferred();
		this.putTag(this.root, this.rootId, ids, linked);
		const rows = [...this.owners].toSorted(([a], [b]) => a - b);
		const refs = (owners: Tag[]) => owners.map((owner) => `${ids.get(owner)} 0 R`).join(" ");
		const marked = rows.map(([page, owners]) => `${page - 1} [${refs(owners)}]`);
		this.object(parents, `<< /Nums [${[...marked, ...linked].join(" ")}] >>`);
		this.object(this.rootId, `<< /Type /StructTreeRoot /K ${ids.get(this.root)} 0 R /ParentTree ${parents} 0 R >>`);
	}

	/** An element that nothing was drawn for is left out, but not an empty cell: those after it would stand in the wrong column. */
	private reserve(element: Tag, ids: Map<Tag, number>): boolean {
		if (element.name === "TR" && element.kids.some((kid) => isTag(kid) && kid.kids.length > 0)) {
			for (const kid of element.kids) if (isTag(kid) && !this.reserve(kid, ids)) ids.set(kid, this.file.newObjectDeferred());
		} else element.kids = element.kids.filter((kid) => !isTag(kid) || this.reserve(kid, ids));
		if (element.kids.length > 0 || element === this.root) ids.set(element, this.file.newObjectDeferred());
		return ids.has(element);
	}

	/** `linked` takes whose each annotation is, in the order of their numbers. */
	private putTag(element: Tag, parent: number, ids: Map<Tag, number>, linked: string[]): void {
		const id = ids.get(element) ?? 0;
		const home = element.kids.find((kid): kid is Mark => "mark" in kid)?.page;
		const kid = (child: Tag["kids"][number]) => {
			if (isTag(child)) return `${ids.get(child)} 0 R`;
			if ("annotation" in child) return this.reference(child.annotation, id, linked);
			return child.page === home ? `${child.mark}` : `<</Type/MCR/Pg ${this.pageId(child.page)} 0 R/MCID ${child.mark}>>`;
		};
		const page = home === undefined ? "" : `/Pg ${this.pageId(home)} 0 R`;
		this.object(id, `<</S/${element.name}/P ${parent} 0 R${page}${this.notes(element)}/K[${element.kids.map(kid).join(" ")}]>>`);
		for (const child of element.kids) if (isTag(child)) this.putTag(child, id, ids, linked);
	}

	private reference(annotation: Annotation, owner: number, linked: string[]): string {
		const { id, key } = this.annotations.put(annotation, linked.length);
		linked.push(`${key} ${owner} 0 R`);
		return `<</Type/OBJR/Pg ${this.pageId(annotation.page)} 0 R/Obj ${id} 0 R>>`;
	}

	private notes({ alt, actual, language, scope }: TagNotes): string {
		const text = (name: string, said: string | undefined) => (said ? `/${name} (${this.file.pdfEscape(said)})` : "");
		return [
			scope ? `/A<</O/Table/Scope/${scope}>>` : "",
			text("Lang", language),
			text("Alt", alt),
			text("ActualText", actual),
		].join("");
	}

	private pageId = (page: number): number => this.file.getPageInfo(page).objId;

	private object(id: number, content: string): void {
		this.file.newObjectDeferredBegin(id, true);
		this.file.write(content);
		this.file.write("endobj");
	}
}
