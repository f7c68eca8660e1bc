import type { Notice } from "../domain/lens/notice.ts";
import { type Inline, joined, plain, webLink } from "./inline.ts";
import type { Telling } from "./telling.ts";

/** A notice of the lens with its links. */
export function noticeLine({ id, links = [] }: Notice, { words }: Telling): Inline {
	const texts = words.lens.notices[id];
	return joined([plain(texts?.text ?? ""), ...links.map((link) => webLink(texts?.links?.[link.id] ?? link.url, link.url))], " ");
}
