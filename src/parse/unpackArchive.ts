/** The files of a ZIP archive that a screen may take; none of it is looked at before its size is known. */
import { unzipSync } from "fflate";

/** Bytes of all files together, unpacked: a small archive can hold a very large one. */
const largestUnpacked = 200 * 1024 * 1024;
/** An archive of more is a mistake: a disk, or what was installed. */
const mostFiles = 5000;

/** Whether bytes begin as a ZIP archive does that holds something. */
export const isArchive = ([p, k, three, four]: Uint8Array): boolean => p === 0x50 && k === 0x4b && three === 3 && four === 4;

export interface ArchivedFile {
	/** With its path. */
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Its files of these endings, by their paths; null where the archive is broken or holds too much. */
export function unpackArchive(bytes: Uint8Array, endings: readonly string[]): ArchivedFile[] | null {
	let [size, count] = [0, 0];
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (isLeftOut(name) || !endings.some((ending) => name.toLowerCase().endsWith(ending))) return false;
				[size, count] = [size + originalSize, count + 1];
				return size <= largestUnpacked && count <= mostFiles;
			},
		});
		if (size > largestUnpacked || count > mostFiles) return null;
		return Object.entries(files)
			.map(([name, data]) => ({ name, bytes: new Uint8Array(data) }))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return null;
	}
}

/** Folders, hidden files, and what a Mac puts beside files. */
const isLeftOut = (path: string): boolean =>
	path.endsWith("/") || path.split("/").some((name) => name.startsWith(".") || name === "__MACOSX" || name === "node_modules");
