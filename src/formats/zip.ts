import { strToU8, zipSync } from "fflate";
import { safeName } from "./safeName.ts";

export interface ZipEntry {
	name: string;
	text: string;
}

/** "07-private-workspace.md": the place of a file among others, in so many digits, and what it is about. */
export const numberedName = (place: number, digits: number, title: string): string =>
	`${String(place).padStart(digits, "0")}-${safeName(title).toLowerCase() || "x"}.md`;

/** Text files as one ZIP, all of the same ISO day, so that the same report gives the same bytes. */
export function zipOf(entries: ZipEntry[], day: string): Uint8Array<ArrayBuffer> {
	const files = Object.fromEntries(entries.map(({ name, text }) => [name, strToU8(text)]));
	return new Uint8Array(zipSync(files, { mtime: `${day}T00:00:00`, level: 6 }));
}
