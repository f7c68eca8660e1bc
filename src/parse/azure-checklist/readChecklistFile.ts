import type { Result } from "../../domain/result.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { jsonOf } from "../foreign/ofJson.ts";
import type { Warn } from "../foreign/warning.ts";
import type { Glimpse } from "../reader.ts";
import { readAzureChecklist } from "./readAzureChecklist.ts";

/** The content of such a file, within the limits. */
export function readChecklistFile(file: Glimpse, warn: Warn): Result<{ kind: "lens"; content: ForeignContent }> {
	const data = jsonOf(file, warn);
	if (!data.ok) return data;
	const read = readAzureChecklist(data.value, file.name, warn);
	return read.ok ? { ok: true, value: { kind: "lens", content: { format: "azureChecklist", content: read.value } } } : read;
}
