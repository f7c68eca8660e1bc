/** The worker that unpacks an archive for the page, which never waits for it. */
import { readBytes } from "../../browser/files.ts";
import { isArchive } from "../../parse/archive.ts";
import { serveJobs } from "../worker/serveJobs.ts";
import { type Unpacked, unpackLenses } from "./unpackLenses.ts";

/** An archive becomes its files; anything else, and what cannot be unpacked, stays as it is, for its reader to tell. */
serveJobs<File, Unpacked>(async (file) => {
	const bytes = await readBytes(file);
	const held = bytes.ok && isArchive(bytes.value) ? unpackLenses(bytes.value) : null;
	return held ?? { files: [file], unread: [] };
});
