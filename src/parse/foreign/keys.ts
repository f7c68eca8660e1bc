/** Ids for what files from elsewhere name in ways of their own: safe as ids of a lens, unique, and the same for the next edition. */

import { textHash } from "../../domain/textHash.ts";

const longest = 100;

/** Letters, digits and hyphens of a text; for a text without any, a short hash of it. */
export function slugOf(text: string): string {
	const plain = text
		.normalize("NFKD")
		.replace(/\p{Mark}/gu, "")
		.toLowerCase();
	const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	return slug === "" || /[^\p{ASCII}\p{Punctuation}\p{Symbol}\s]/u.test(plain) ? `t-${textHash(text)}` : cut(slug);
}

/** At most 60 letters; what is cut off still tells two apart. */
const cut = (slug: string): string => (slug.length <= 60 ? slug : `${slug.slice(0, 52).replace(/-$/, "")}-${textHash(slug)}`);

/** Gives each id a key of its own: the id itself in safe letters, with a running number from the second on. */
export function keyMaker(): (id: string) => string {
	const taken = new Set<string>();
	const used = new Map<string, number>();
	return (id) => {
		const base = safe(id);
		let number = used.get(base) ?? 0;
		let key = base;
		do {
			number += 1;
			key = number === 1 ? base : `${base}.${number}`;
		} while (taken.has(key));
		used.set(base, number);
		taken.add(key);
		return key;
	};
}

function safe(id: string): string {
	const letters = id.replace(/[^A-Za-z0-9._:-]/g, "-").slice(0, longest);
	const started = /^[A-Za-z0-9]/.test(letters) ? letters : `i${letters}`;
	return started in {} || started === "prototype" ? `${started}-` : started;
}
