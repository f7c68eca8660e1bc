import type { TextCheck } from "../../domain/milestone/textDifference.ts";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { compareWithData, type Remake } from "../../formats/compareWithData.ts";
import { loadPhrases } from "../../i18n/load.ts";
import { checkExport, type ExportCheck } from "../../seal/checkExport.ts";
import { appVersion } from "../appVersion.ts";
import { runExport } from "../exports/runExport.ts";
import { sealedJob } from "../exports/sealedJob.ts";

/** What a look at a file of a milestone shows. Rejects where this browser cannot seal, as on an insecure address. */
export async function inspect(file: OpenedFile, bytes: Uint8Array): Promise<{ check: ExportCheck; text: TextCheck }> {
	const check = await checkExport(file.data, file.sealed);
	return { check, text: await compareWithData(file, bytes, { remake, appVersion }) };
}

/** In a worker, so that the page stays free. */
const remake: Remake = async ({ sealed }, making) => {
	const phrases = await loadPhrases(making.language, making.notation);
	const form =
		making.format === "pdf" ? { format: making.format, print: making.print } : { format: making.format, carries: true };
	const exported = await runExport(await sealedJob(sealed, phrases, form), {
		signal: new AbortController().signal,
		onStep: () => {},
	});
	if (!exported) throw new Error("nobody gave it up");
	return exported.bytes;
};
