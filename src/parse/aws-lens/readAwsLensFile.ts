import type { Result } from "../../domain/result.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { jsonOf } from "../foreign/ofJson.ts";
import type { Warn } from "../foreign/warning.ts";
import type { Glimpse } from "../reader.ts";
import { readAwsLens } from "./readAwsLens.ts";

/** The content of such a file, within the limits. */
export function readAwsLensFile(file: Glimpse, warn: Warn): Result<{ kind: "lens"; content: ForeignContent }> {
	const data = jsonOf(file, warn);
	if (!data.ok) return data;
	const read = readAwsLens(data.value, file.bytes.length, warn);
	return read.ok ? { ok: true, value: { kind: "lens", content: { format: "awsCustomLens", content: read.value } } } : read;
}
