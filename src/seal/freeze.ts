import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import type { Milestone, SealedMilestone } from "../domain/milestone/milestone.ts";
import { buildReport } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import { hashLens } from "./lensHashes.ts";
import { sealOf } from "./seal.ts";

/** What a milestone is made of; ids, day and instant are inputs. */
export interface Freezing extends Pick<Milestone, "id" | "name" | "day" | "createdAt" | "appVersion"> {
	review: Review;
	lens: Lens;
	/** Every language of the lens, as it is written. */
	texts: Record<string, WrittenTexts>;
}

/** A review as it stands, with its lens and its report, under a seal. Nobody has signed it yet. */
export async function freeze({ review, lens: structure, texts, ...said }: Freezing): Promise<SealedMilestone> {
	const lens = { structure, texts, ...(await hashLens(structure, texts)) };
	const report = buildReport(structure, review, said.day);
	// Which tab changed what when is of use to merge copies alone: a frozen one is never merged.
	const milestone = plain<Milestone>({ formatVersion: 1, ...said, review: { ...review, stamps: {} }, lens, report });
	return { milestone, seal: await sealOf(milestone), signOffs: [] };
}

/** The value as JSON brings it back: nothing undefined in it, nothing shared with what goes on changing. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
