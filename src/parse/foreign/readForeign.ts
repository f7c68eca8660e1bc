/** The one way in for content of other projects: bytes to what is in them, or what stands against it. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { decodeText } from "./decodeText.ts";
import type { ForeignContent } from "./foreignContent.ts";
import { collectWarnings, type Read, type Warn } from "./warning.ts";

/** The content of a file, told by what is in it; its name only says the language of some. */
export async function readForeign(bytes: Uint8Array, fileName: string): Promise<Result<Read<ForeignContent>>> {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	const { warn, warnings } = collectWarnings();
	if (decoded.value.isUtf16) warn("utf16", "", {});
	const content = await readText(decoded.value.text, { fileName, size: bytes.length }, warn);
	return content.ok ? success({ value: content.value, warnings: warnings() }) : content;
}

interface FileFacts {
	fileName: string;
	/** In bytes. */
	size: number;
}

async function readText(text: string, { fileName, size }: FileFacts, warn: Warn): Promise<Result<ForeignContent>> {
	const start = text.trimStart().slice(0, 1);
	if (start === "{" || start === "[") {
		const { readJson } = await import("./readJson.ts");
		return readJson(text, fileName, size, warn);
	}
	if (start === "<" && !text.trimStart().startsWith("<!--")) return failure(problem("webPage", "", {}));
	const { readAzureGuide } = await import("../azure-guide/readAzureGuide.ts");
	const guide = readAzureGuide(text, warn);
	return guide.ok ? success({ format: "azureGuide", content: guide.value }) : guide;
}
