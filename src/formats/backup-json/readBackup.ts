import { failure, problem, type Result } from "../../domain/result.ts";
import { type Backup, parseBackup } from "../../parse/backup.ts";
import { backupMarker } from "../../parse/backupSchema.ts";
import { collectWarnings } from "../../parse/foreign/warning.ts";
import { parseJson } from "../../parse/json.ts";

/** The backup in a file, or what stands against it. */
export function readBackup(text: string): Result<Backup> {
	const noted = collectWarnings();
	const data = parseJson(text, noted.warn);
	if (!data.ok) return data;
	return isBackup(data.value) ? parseBackup(data.value, noted) : failure(problem("notABackup", "", {}));
}

const isBackup = (data: unknown): boolean =>
	typeof data === "object" && data !== null && "plumbline" in data && data.plumbline === backupMarker;
