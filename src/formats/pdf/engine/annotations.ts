/** The places of links on the pages. jsPDF writes its own inside the page, where no element of the structure can own them (ISO 14289-1, 7.18.5). */
import { isWebLink } from "../../../domain/webLink.ts";
import type { Internals } from "./internals.ts";
import { point } from "./typeset.ts";

/** From the left and the top edge of the page, in millimetres. */
interface Area {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface Link {
	/** On which it lies. */
	page: number;
	area: Area;
	/** What it says, for those who do not see what lies under it. */
	said: string;
	/** A web address, or a place of the document: a page and the distance from its top. */
	to: string | { page: number; top: number };
}

/** A link and the number of its object, which it has once its page is written. */
export interface Annotation extends Link {
	id: number;
}

/** Whether a link may lead there: web addresses alone. */
export const leadsOut = (address: string): boolean => isWebLink(address) && URL.canParse(address);

export class Annotations {
	private readonly file: Internals;
	private readonly all: Annotation[] = [];

	constructor(file: Internals) {
		this.file = file;
		file.events.subscribe("putPage", ({ pageNumber }) => this.putPage(pageNumber));
	}

	add(link: Link): Annotation {
		const annotation = { ...link, id: 0 };
		this.all.push(annotation);
		return annotation;
	}

	private putPage(page: number): void {
		const here = this.all.filter((one) => one.page === page);
		for (const one of here) one.id = this.file.newObjectDeferred();
		if (here.length > 0) this.file.write(`/Annots [${here.map(({ id }) => `${id} 0 R`).join(" ")}]`);
	}

	/** Writes one; `key` is its number in the parent tree, after those of the pages. `index` counts those written before. */
	put({ id, area, said, to }: Annotation, index: number): { id: number; key: number } {
		const key = this.file.getNumberOfPages() + index;
		const y = (top: number) => this.file.getVerticalCoordinateString(top);
		const { left, top, width, height } = area;
		const box = `${inPoints(left)} ${y(top + height)} ${inPoints(left + width)} ${y(top)}`;
		const target =
			typeof to === "string"
				? `/A<</S/URI/URI (${this.file.pdfEscape(new URL(to).href)})>>`
				: `/Dest[${this.file.getPageInfo(to.page).objId} 0 R/XYZ null ${y(to.top)} null]`;
		this.file.newObjectDeferredBegin(id, true);
		this.file.write(
			`<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${key}/Contents (${this.file.pdfEscape(said)})${target}>>`,
		);
		this.file.write("endobj");
		return { id, key };
	}
}

/** As the engine writes numbers: three places. */
const inPoints = (length: number): string => `${Math.round((length / point) * 1000) / 1000}`;
