import type { Result } from "../../domain/result.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { jsonOf } from "../foreign/ofJson.ts";
import type { Warn } from "../foreign/warning.ts";
import type { Glimpse } from "../reader.ts";
import { readOwnLens } from "./readOwnLens.ts";

/** The lens of a file of ours, within the limits that hold for files of others. */
export function readOwnLensFile(file: Glimpse, warn: Warn): Result<{ kind: "lens"; content: ForeignContent }> {
	const data = jsonOf(file, warn);
	if (!data.ok) return data;
	const read = readOwnLens(data.value);
	return read.ok ? { ok: true, value: { kind: "lens", content: { format: "plumbline", content: read.value } } } : read;
}
