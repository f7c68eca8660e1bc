/** The worker that unpacks an archive for the page, which never waits for it. */
import { readBytes } from "../../browser/files.ts";
import { lensReaders } from "../../parse/readers.ts";
import { isArchive, unpackArchive } from "../../parse/unpackArchive.ts";
import { serveJobs } from "../worker/serveJobs.ts";

const endings = [...new Set(lensReaders.flatMap(({ accepts }) => accepts))].filter((one) => one.startsWith("."));

/** An archive becomes its files; anything else, and what cannot be unpacked, stays as it is, for its reader to tell. */
serveJobs<File, File[]>(async (file) => {
	const bytes = await readBytes(file);
	if (!bytes.ok || !isArchive(bytes.value)) return [file];
	const files = unpackArchive(bytes.value, endings) ?? [];
	return files.length === 0 ? [file] : files.map(({ name, bytes: own }) => new File([own], name));
});
