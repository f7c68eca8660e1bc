/** Files of evidence as a review keeps them: the same for the page and for the command line. */

import type { EvidenceRules } from "../../domain/evidence/evidenceRules.ts";
import { namedRules } from "../../domain/evidence/namedRules.ts";
import { isFirstOutOf } from "../../domain/lens/composeLens.ts";
import { type Lens, partsOf } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { lensOfId, partId } from "../../domain/lens/partNames.ts";
import { type Result, success } from "../../domain/result.ts";
import type { KeptFile } from "../../domain/review/evidence.ts";
import type { ReadEvidence } from "../../features/evidence/types.ts";
import { isBuiltIn } from "../../lenses/builtIn.ts";
import { keepFile } from "../../parse/evidence/keepFile.ts";
import { type NamedBytes, readAllEvidence } from "../../parse/evidence/readAll.ts";
import { parseEvidenceRules } from "../../parse/evidence/rules.ts";
import { parseWith } from "../../parse/problems.ts";
import { keptFile } from "../../parse/reviewSchema.ts";
import { hashOfBytes } from "../../seal/seal.ts";

/** What is to be read, and by which lens. */
export interface EvidenceJob {
	files: NamedBytes[];
	lens: Lens;
	/** Titles by which policies and entries are told where an id is lacking. */
	titles: Pick<LensTexts, "policies" | "advisor">;
	/** ISO day. */
	today: string;
}

/** The one of the lenses of a review that brings rules of its own, wherever among them it stands; empty: none does. */
export const ruledBy = (lens: Pick<Lens, "id" | "version" | "parts">): string =>
	partsOf(lens).find(({ id }) => isBuiltIn(id))?.id ?? "";

/** The rules of a lens: its own where its file is given, else by what it names; of several lenses those of each. */
export function rulesFor({ lens, titles }: Pick<EvidenceJob, "lens" | "titles">, file: unknown): Result<EvidenceRules> {
	const named = namedRules(lens, titles);
	if (file === null) return success(named);
	const [own, parts] = [ruledBy(lens), partsOf(lens)];
	const isFirst = parts[0]?.id === own && !isFirstOutOf(lens);
	const ruled = parseEvidenceRules(file, lens, isFirst ? undefined : (id) => partId(own, id));
	if (!ruled.ok) return ruled;
	const others = named.scans.filter(({ id }) => lensOfId(id, parts) !== own);
	return success({ ...ruled.value, scans: [...ruled.value.scans, ...others] });
}

/** Reads all files together: they tell about each other. */
export async function readKept(
	{ files, today }: EvidenceJob,
	rules: EvidenceRules,
	onRead: (done: number) => void = () => {},
): Promise<ReadEvidence> {
	const read = readAllEvidence(files, rules, onRead);
	const found: ReadEvidence = { kept: [], refused: [], parameters: [] };
	for (const [index, evidence] of read.entries()) {
		const { name, format, problems } = evidence;
		const bytes = files[index]?.bytes ?? new Uint8Array();
		if (format === null) found.refused.push({ name, problems });
		else if (format === "arm-parameters") {
			found.parameters.push({ name, template: read.find(({ parameters }) => parameters === name)?.name ?? null });
		} else
			found.kept.push(
				parsedFile(
					keepFile({ ...evidence, format }, { hash: await hashOfBytes(Uint8Array.from(bytes)), bytes, received: today }),
				),
			);
	}
	return found;
}

/** What a page takes over without another look. Fails where it could not be read back. */
function parsedFile(file: KeptFile): KeptFile {
	const parsed = parseWith(keptFile, file);
	if (!parsed.ok) throw new Error(`${file.name}: ${JSON.stringify(parsed.problems[0])}`);
	return parsed.value;
}
