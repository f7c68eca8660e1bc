/** What a reader would see amiss on a page, found by measuring it: text without translation, clipped, or wider than the window. */
import type { Page } from "@playwright/test";

/** The user's own words in a review file: whatever is no id and no code of the format. */
export function usersTexts(file: unknown): string[] {
	if (typeof file === "string") return /[A-Z ]|:\/\//.test(file) ? [file] : [];
	return typeof file === "object" && file !== null ? Object.values(file).flatMap(usersTexts) : [];
}

/** Texts and labels with letters that are neither within ⟦ ⟧ nor the user's own, a date, a code or a key. */
export async function untranslatedTexts(page: Page, own: string[]): Promise<string[]> {
	const found = await page.evaluate(() => {
		const labels = ["aria-label", "title", "placeholder", "alt"];
		const texts: string[] = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node instanceof Element ? node : node.parentElement;
			if (!element?.checkVisibility() || element.closest("code, kbd, [lang]:not(html), input, textarea, script, style")) continue;
			if (node instanceof Element) texts.push(...labels.map((name) => node.getAttribute(name) ?? ""));
			else texts.push(node.textContent ?? "");
		}
		return texts;
	});
	const longestFirst = own.toSorted((one, other) => other.length - one.length);
	return [...new Set(found.filter((text) => /\p{L}{2}/u.test(withoutKnown(text, longestFirst))))];
}

/** A day as English writes it, near ones without their year. */
const day = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?\b/g;

/** Beside days: a unit, a checklist code, the "and" of a list, and the name of the product. */
const known = [day, /\b[A-Z]{2}:\d\d\b/g, /\band\b/g, /\b[kM]B\b/g, /\bPlumbline\b/g];

function withoutKnown(text: string, own: string[]): string {
	let rest = text;
	for (let before = ""; before !== rest; ) {
		before = rest;
		rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
	}
	// A text shown in two parts, a sentence and what follows it: one has the opening bracket, one the closing.
	rest = rest.replace(/⟦[^⟦⟧]*$/, "").replace(/^[^⟦⟧]*⟧/, "");
	for (const words of own) rest = rest.replaceAll(words, "");
	for (const pattern of known) rest = rest.replace(pattern, "");
	return rest;
}

/**
 * Boxes that hide a part of the text in them. What is hidden on purpose, for screen readers alone, is at most a pixel; a picture
 * (role "img") may shorten what the table beside it says in full.
 */
export async function clippedTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const hides = (value: string) => value === "hidden" || value === "clip";
		const clipped = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
			// What shortens a name says it whole in its title.
			if (element.title !== "") return false;
			if (!element.checkVisibility() || element.clientWidth <= 1 || element.clientHeight <= 1) return false;
			if (element.matches("input, textarea, select, progress, svg, svg *, [role=img] *") || !/\S/.test(element.textContent ?? ""))
				return false;
			const style = getComputedStyle(element);
			const wide = element.scrollWidth - element.clientWidth > 1 && hides(style.overflowX);
			const high = element.scrollHeight - element.clientHeight > 1 && hides(style.overflowY);
			return wide || high;
		});
		return clipped.map((element) => `${element.className}: ${(element.textContent ?? "").slice(0, 60)}`);
	});
}

/** What makes a page scroll sideways: by how much, and the widest elements. */
export async function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= window.innerWidth) return [];
		const outside = [...document.querySelectorAll("body *")].filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return element.checkVisibility() && (left < -1 || right > window.innerWidth + 1);
		});
		const names = outside.slice(0, 4).map((element) => `${element.tagName}.${element.getAttribute("class")}`);
		return [`${root.scrollWidth - window.innerWidth} px (${names.join(", ")})`];
	});
}
