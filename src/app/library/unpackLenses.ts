/** What an archive of lens files holds. */
import type { Problem } from "../../domain/result.ts";
import { archiveLimits, readArchive } from "../../parse/archive.ts";
import { lensReaders } from "../../parse/readers.ts";

export interface Unpacked {
	files: File[];
	/** Files of the archive that cannot be read, each with why. */
	unread: { file: string; problems: Problem[] }[];
}

const endings = [...new Set(lensReaders.flatMap(({ accepts }) => accepts))].filter((one) => one.startsWith("."));

/** Its files by which a lens may come, in the order of their paths; null where there are none, or it cannot be read. */
export function unpackLenses(bytes: Uint8Array): Unpacked | null {
	const archive = readArchive(bytes, mayBeLens, archiveLimits);
	if (!archive.ok || archive.value.length === 0) return null;
	const held: Unpacked = { files: [], unread: [] };
	for (const { name, read } of archive.value.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const content = read();
		if (content.ok) held.files.push(new File([content.value], name));
		else held.unread.push({ file: name, problems: content.problems });
	}
	return held;
}

/** Not what is hidden, nor what a Mac or an installation puts beside files. */
const mayBeLens = (path: string): boolean =>
	endings.some((ending) => path.toLowerCase().endsWith(ending)) &&
	!path.split("/").some((name) => name.startsWith(".") || name === "__MACOSX" || name === "node_modules");
