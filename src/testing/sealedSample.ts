/** For tests of writers that print seals: the sample frozen, signed by one person with a key and by one without. */
import type { SealedExport, SignOff } from "../domain/milestone/milestone.ts";
import type { Review } from "../domain/review/review.ts";
import type { Language } from "../i18n/languages.ts";
import { freeze } from "../seal/freeze.ts";
import { sealExport } from "../seal/sealExport.ts";
import { makeKeys, sign } from "../seal/signature.ts";
import { type Sample, sampleIn, writtenTexts } from "./sampleReport.ts";

export interface SealedSample extends Sample {
	sealed: SealedExport;
}

/** How its file is made, but for the language. */
const making = { format: "markdown", appVersion: "0.1.0", notation: "language", day: "2026-11-24" };

const said = { id: "m1", day: "2026-11-22", createdAt: "2026-11-22T10:00:00.000Z", appVersion: "0.1.0" };

/** `text` stands wherever a person types something about the milestone itself. */
export async function sealedSampleIn(
	language: Language,
	change: (review: Review) => Review = (review) => review,
	text = "October",
): Promise<SealedSample> {
	const sample = await sampleIn(language, change);
	const frozen = await freeze({ ...said, name: text, review: sample.review, lens: sample.lens, texts: writtenTexts });
	const given = { name: text, role: text, comment: text, day: said.day, seal: frozen.seal };
	const plain: SignOff = { ...given, id: "s1", participant: "guest", decision: "approveWithConditions", signature: null };
	const keyed: Omit<SignOff, "signature"> = { ...given, id: "s2", participant: "", decision: "approve" };
	const signOffs = [plain, { ...keyed, signature: await sign(keyed, await makeKeys()) }];
	const { milestone } = frozen;
	const sealed = await sealExport({ ...frozen, signOffs }, { ...making, language });
	return { ...sample, review: milestone.review, report: milestone.report, sealed };
}
