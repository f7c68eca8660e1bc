import { signDrawer } from "../../browser/signDrawer.ts";
import { blankDrawer } from "../../domain/report/signDrawer.ts";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { compareWithData, type Remake } from "../../formats/compareWithData.ts";
import { checkExport } from "../../seal/checkExport.ts";
import type { Inspected } from "../../seal/verdict.ts";
import { appVersion } from "../appVersion.ts";
import { sealedJob } from "../exports/sealedJob.ts";
import { writeExport } from "../exports/writeExport.ts";

/** What a look at a file of a milestone shows on a day. Rejects where this browser cannot seal, as on an insecure address. */
export async function inspect(file: OpenedFile, bytes: Uint8Array, today: string): Promise<Inspected> {
	const { sealed, data, making } = file;
	const check = await checkExport(data, sealed);
	const look = await compareWithData(file, bytes, { remake, appVersion });
	return { sealed, check, look, checkedBy: appVersion, today, madeOn: making?.day ?? "" };
}

const remake: Remake = async ({ sealed }, making, held) => {
	const device = () => (held ? { ...blankDrawer([]), held } : signDrawer());
	return (await writeExport(await sealedJob(sealed, making, true), () => undefined, undefined, device)).bytes;
};
