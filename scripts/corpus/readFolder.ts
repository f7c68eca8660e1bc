import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./cases.ts";

/** UTF-8, or UTF-16 with its mark; null for anything else. */
export function decode(bytes: Uint8Array): string | null {
	const mark = `${bytes[0]} ${bytes[1]}`;
	const encoding = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The names of the folders in a folder, in order. */
export const foldersIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.toSorted();

/** The files that lie in a folder itself. */
export function readFolder(folder: string): Files {
	const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map(({ name }) => {
			const bytes = new Uint8Array(readFileSync(join(folder, name)));
			return [name, { name, bytes, text: decode(bytes) }];
		}),
	);
}
