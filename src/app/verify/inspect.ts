import type { TextCheck } from "../../domain/textDifference.ts";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { compareWithData } from "../../formats/compareWithData.ts";
import { checkExport, type ExportCheck } from "../../seal/checkExport.ts";
import { appVersion } from "../appVersion.ts";

/** What a look at a file of a milestone shows. Rejects where this browser cannot seal, as on an insecure address. */
export async function inspect(file: OpenedFile, bytes: Uint8Array): Promise<{ check: ExportCheck; text: TextCheck }> {
	const check = await checkExport(file.data, file.sealed);
	return { check, text: await compareWithData(file, bytes, appVersion) };
}
