import { today } from "../../browser/clock.ts";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { compareWithData, type Remake } from "../../formats/compareWithData.ts";
import { checkExport } from "../../seal/checkExport.ts";
import type { Inspected } from "../../seal/verdict.ts";
import { appVersion } from "../appVersion.ts";
import { runExport } from "../exports/runExport.ts";
import { sealedJob } from "../exports/sealedJob.ts";

/** What a look at a file of a milestone shows. Rejects where this browser cannot seal, as on an insecure address. */
export async function inspect(file: OpenedFile, bytes: Uint8Array): Promise<Inspected> {
	const { sealed, data, making } = file;
	const check = await checkExport(data, sealed);
	const look = await compareWithData(file, bytes, { remake, appVersion });
	return { sealed, check, look, checkedBy: appVersion, today: today(), madeOn: making?.day ?? "" };
}

/** In a worker, so that the page stays free. */
const remake: Remake = async ({ sealed }, making) => {
	const exported = await runExport(await sealedJob(sealed, making, true), {
		signal: new AbortController().signal,
		onStep: () => {},
	});
	if (!exported) throw new Error("nobody gave it up");
	return exported.bytes;
};
