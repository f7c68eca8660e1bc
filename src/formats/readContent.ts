/** Any file that opens, told by its content, whatever its name says. */
import { failure, type Problem, problem, type Result } from "../domain/result.ts";
import { firstBadByte } from "../domain/utf8.ts";
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

/** Why no row takes a file: it holds nothing, has a fault, is a report without its data, or is of another kind. */
function refusalOf({ bytes, head, text }: Glimpse): Problem {
	if (/^[[{]/.test(text)) {
		const parsed = parseJson(text);
		return parsed.ok ? problem("notAReview", "", {}) : (parsed.problems[0] ?? problem("notOurs", "", {}));
	}
	if (text.startsWith("#")) return problem("otherMarkdown", "", {});
	if (text !== "" || (head.includes("\0") && !isUtf16(bytes))) return problem("notOurs", "", {});
	const offset = firstBadByte(bytes);
	return offset === null ? problem("emptyFile", "", {}) : problem("encoding", "", { offset });
}
