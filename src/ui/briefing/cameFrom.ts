/** Where a presentation was opened: it goes back there, scrolled as it was. */

/** Kept with the address of the presentation. */
export interface CameFrom {
	from: string;
	/** How far the page was scrolled, in pixels. */
	top: number;
}

/** By the state of an address; `usual` where nothing is kept. */
export function backFrom(state: unknown, usual: string): CameFrom {
	const kept = typeof state === "object" && state !== null ? state : {};
	const from = "from" in kept && typeof kept.from === "string" ? kept.from : usual;
	return { from, top: "top" in kept && typeof kept.top === "number" ? kept.top : 0 };
}
