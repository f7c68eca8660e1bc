import { largestBackupMegabytes, readText } from "../../browser/files.ts";
import type { Result } from "../../domain/result.ts";
import { readBackup } from "../../formats/backup-json/readBackup.ts";
import type { Backup } from "../../parse/backup.ts";

/** The backup in a file; in a worker, since one may have hundreds of megabytes. */
export async function readBackupFile(file: File): Promise<Result<Backup>> {
	const text = await readText(file, largestBackupMegabytes);
	return text.ok ? readBackup(text.value) : text;
}
