/** What a lens says about its own sources. */
import type { Expression } from "./fact.ts";

/** A statement of the guide that other documents have overtaken, or a change between editions. */
export interface Notice {
	id: string;
	kind: "aged" | "edition";
	/** Items and recommendations it is shown at; empty: shown with the lens. */
	where: string[];
	/** Shown only while this certainly holds. */
	when?: Expression;
	links?: { id: string; url: string }[];
}

export interface LensSource {
	id: string;
	dated?: string;
	urls: string[];
}
