/** The one way in for content of other projects: bytes to what is in them, or what stands against it. */
import { failure, type Problem, problem, type Result } from "../../domain/result.ts";
import { azureGuideReader } from "../azure-guide/reader.ts";
import { parseJson } from "../json.ts";
import { type Glimpse, glimpse, readerOf, readWith } from "../reader.ts";
import { lensReaders } from "../readers.ts";
import { decodeText } from "./decodeText.ts";
import type { ForeignContent } from "./foreignContent.ts";
import { refusalOf } from "./refusal.ts";
import type { Read } from "./warning.ts";

/** The content of a file, told by what is in it; its name only says the language of some. */
export async function readForeign(bytes: Uint8Array, fileName: string): Promise<Result<Read<ForeignContent>>> {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	const file = glimpse(bytes, fileName);
	const reader = readerOf(lensReaders, file) ?? azureGuideReader;
	const refused = reader === azureGuideReader ? refusalOfText(file) : null;
	if (refused) return failure(...refused);
	const read = await readWith(reader, file);
	if (!read.ok) return read;
	return { ok: true, value: { value: read.value.value.content, warnings: read.value.warnings } };
}

/** Why a file cannot be Markdown: a fault of its JSON, or what else it is; null where it may be. */
function refusalOfText({ text }: Glimpse): Problem[] | null {
	if (/^[[{]/.test(text)) {
		const parsed = parseJson(text);
		return parsed.ok ? [refusalOf(parsed.value)] : parsed.problems;
	}
	return text.startsWith("<") && !text.startsWith("<!--") ? [problem("webPage", "", {})] : null;
}
