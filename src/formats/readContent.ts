/** Any file that opens, told by its content, whatever its name says. */
import { failure, type Problem, problem, type Result } from "../domain/result.ts";
import { archiveLimits, isArchive, readArchive } from "../parse/archive.ts";
import { decodeText } from "../parse/foreign/decodeText.ts";
import { unreadEncoding } from "../parse/foreign/encodingOf.ts";
import { refusalOf as refusalOfJson } from "../parse/foreign/refusal.ts";
import type { Read } from "../parse/foreign/warning.ts";
import { parseJson } from "../parse/json.ts";
import { type Glimpse, glimpse, isUtf16, type Reader, readerOf, readWith } from "../parse/reader.ts";
import { type AnyContent, readers } from "./readers.ts";

/** What a file holds, by the first row of the table that recognises it; or what stands against it. */
export async function readContent(
	bytes: Uint8Array,
	name: string,
	table: readonly Reader<AnyContent>[] = readers,
): Promise<Result<AnyContent>> {
	const read = await readGlimpsed(glimpse(bytes, name), table);
	return read.ok ? { ok: true, value: read.value.value } : read;
}

/** The same of a file that was looked at, with what is irregular in it. */
export async function readGlimpsed(
	file: Glimpse,
	table: readonly Reader<AnyContent>[] = readers,
): Promise<Result<Read<AnyContent>>> {
	const reader = readerOf(table, file);
	return reader ? readWith(reader, file) : failure(refusalOf(file));
}

/** Why no row takes a file: it holds nothing, is in another encoding, has a fault, is a report without its data, or is of another kind. */
function refusalOf({ bytes, head, text }: Glimpse): Problem {
	const unread = unreadEncoding(bytes);
	if (unread) return problem("otherEncoding", "", { found: unread, offset: bytes.indexOf(0) });
	if (isArchive(bytes)) return refusalOfArchive(bytes);
	if (head.includes("\0") && !isUtf16(bytes)) return problem("notOurs", "", {});
	const decoded = decodeText(bytes, bytes.length);
	if (!decoded.ok) return decoded.problems[0]?.code === "archive" ? problem("notOurs", "", {}) : firstOf(decoded.problems);
	// As it is, since a fault has its line and column; comments are no JSON, and their place is told.
	const whole = decoded.value.text;
	if (/^\s*(?:[[{]|\/[/*])/.test(whole)) {
		const parsed = parseJson(whole);
		return parsed.ok ? refusalOfJson(parsed.value) : firstOf(parsed.problems);
	}
	return problem(text.startsWith("#") ? "otherMarkdown" : "notOurs", "", {});
}

/** An archive that holds none of what opens here, or cannot be read as one. */
function refusalOfArchive(bytes: Uint8Array): Problem {
	const archive = readArchive(bytes, () => true, archiveLimits);
	return archive.ok ? problem("notOurs", "", {}) : firstOf(archive.problems);
}

const firstOf = ([first]: Problem[]): Problem => first ?? problem("notOurs", "", {});
