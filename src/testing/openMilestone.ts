/** For tests of screens: the sample's lens and a review, frozen and looked at as the app hands them over. */
import type { SignOff } from "../domain/milestone/milestone.ts";
import type { Review } from "../domain/review/review.ts";
import { checkMilestone } from "../seal/checkMilestone.ts";
import { freeze } from "../seal/freeze.ts";
import { sampleIn, writtenTexts } from "./sampleReport.ts";

const made = { day: "2026-11-22", createdAt: "2026-11-22T10:00:00.000Z", appVersion: "0.2.0" };

/** Somebody's word without a signature, on the data under a seal. */
export const signOffOn = (seal: string, over: Partial<SignOff> = {}): SignOff => ({
	id: "s1",
	participant: "ada",
	name: "Ada",
	role: "",
	decision: "approve",
	comment: "",
	day: made.day,
	seal,
	signature: null,
	...over,
});

/** A milestone of a review; `say` are the sign-offs on it, by its seal. */
export async function openMilestone(review: Review, name = "October", say: (seal: string) => SignOff[] = () => []) {
	const { lens } = await sampleIn("en");
	const frozen = await freeze({ ...made, id: name, name, review, lens, texts: { en: writtenTexts.en } });
	const sealed = { ...frozen, signOffs: say(frozen.seal) };
	return { sealed, check: await checkMilestone(sealed, sealed), record: sealed };
}
