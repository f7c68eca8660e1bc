/** What an archive of lens files holds. */
import type { Problem } from "../../domain/result.ts";
import { type ArchiveLimits, archiveLimits, isArchive, readArchive } from "../../parse/archive.ts";
import { lensReaders } from "../../parse/readers.ts";

export interface Unpacked {
	files: File[];
	/** Files of the archive that cannot be read, each with why. */
	unread: { file: string; problems: Problem[] }[];
}

const endings = [".zip", ...new Set(lensReaders.flatMap(({ accepts }) => accepts))].filter((one) => one.startsWith("."));

/** How deep archives are unpacked that lie in archives. */
const mostLevels = 3;

/** Its files by which a lens may come, in the order of their paths, and those of archives in it; null where there are none, or it cannot be read. */
export const unpackLenses = (bytes: Uint8Array): Unpacked | null => unpackWithin({ ...archiveLimits }, bytes, mostLevels);

/** `room`: what may still be unpacked, with all archives that lie in one. */
function unpackWithin(room: ArchiveLimits, bytes: Uint8Array, levels: number): Unpacked | null {
	const archive = readArchive(bytes, mayBeLens, room);
	if (!archive.ok || archive.value.length === 0) return null;
	const held: Unpacked = { files: [], unread: [] };
	const contents = archive.value
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, read }) => ({ name, content: read() }));
	room.files -= contents.length;
	for (const { content } of contents) room.bytes -= content.ok ? content.value.length : 0;
	for (const { name, content } of contents) {
		if (!content.ok) {
			held.unread.push({ file: name, problems: content.problems });
			continue;
		}
		const inner = levels > 1 && isArchive(content.value) ? unpackWithin(room, content.value, levels - 1) : null;
		// What cannot be unpacked stays as it is, for its reader to tell.
		held.files.push(
			...(inner?.files.map((file) => new File([file], `${name}/${file.name}`)) ?? [new File([content.value], name)]),
		);
		held.unread.push(...(inner?.unread.map(({ file, problems }) => ({ file: `${name}/${file}`, problems })) ?? []));
	}
	return held;
}

/** Not what is hidden, nor what a Mac or an installation puts beside files. */
const mayBeLens = (path: string): boolean =>
	endings.some((ending) => path.toLowerCase().endsWith(ending)) &&
	!path.split("/").some((name) => name.startsWith(".") || name === "__MACOSX" || name === "node_modules");
