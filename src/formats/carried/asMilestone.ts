import type { Result } from "../../domain/result.ts";
import type { OpenedFile } from "./readCarried.ts";

/** A milestone as any of our files carries one. */
export interface OpenedContent {
	kind: "milestone";
	file: OpenedFile;
}

export const asMilestone = (result: Result<OpenedFile>): Result<OpenedContent> =>
	result.ok ? { ok: true, value: { kind: "milestone", file: result.value } } : result;
