/** Where a reader of a file finds more: codes and pages that a lens names. */
import { findById } from "../domain/lens/findById.ts";
import type { Lens } from "../domain/lens/lens.ts";

/** Codes of the checklist of the Well-Architected pillars that an item answers to: "RE:05, SE:01". */
export const codesOf = (item: string, lens: Lens): string => findById(lens.items, item)?.wafCodes?.join(", ") ?? "";

/** The first page to read about recommendations that a browser may open, else the guide's own page; empty where there is none. */
export function linkOf(recommendations: string[], lens: Lens): string {
	const links = lens.recommendations.filter(({ id }) => recommendations.includes(id)).flatMap(({ links: all = [] }) => all);
	return links.find(({ url }) => isPage(url))?.url ?? guideOf(lens);
}

/** The page of the guide that a lens follows; empty where it names none. */
export function guideOf({ sources = [] }: Lens): string {
	const url = sources.find(({ id }) => id === "guide")?.urls?.[0] ?? "";
	return isPage(url) ? url : "";
}

const isPage = (url: string): boolean => /^https?:\/\/[^\s"\\<>]+$/u.test(url);
