import type { Result } from "../../domain/result.ts";
import { parseJson } from "../json.ts";
import type { Glimpse } from "../reader.ts";
import { decodeText } from "./decodeText.ts";
import { checkTexts } from "./fields.ts";
import type { Warn } from "./warning.ts";

/** The JSON of a file within the limits, or its first fault with its place. */
export function jsonOf({ bytes }: Pick<Glimpse, "bytes">, warn: Warn): Result<unknown> {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	const parsed = parseJson(decoded.value.text, warn);
	if (!parsed.ok) return parsed;
	return checkTexts(parsed.value, warn);
}
