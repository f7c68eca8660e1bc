import type { LegendEntry } from "../../domain/evidence/mask.ts";
import type { SealedMilestone, SignOff } from "../../domain/milestone/milestone.ts";
import type { SignOffDraft } from "../../domain/milestone/signOff.ts";
import type { MilestoneCheck } from "../../seal/checkMilestone.ts";

/** A milestone as the app hands it over: what was read, what its seals show, and what stands in the database. */
export interface OpenMilestone {
	sealed: SealedMilestone;
	check: MilestoneCheck;
	record: { milestone: unknown; seal: string; signOffs: SignOff[]; legend?: LegendEntry[] };
}

/** What somebody says on a milestone; day, id and seal are for the app to add. */
export interface GivenSignOff extends Pick<SignOff, "participant" | "name" | "role" | "decision" | "comment"> {
	/** Whether it is signed by this browser's key. */
	withKey: boolean;
}

/** What is being typed; the decision is open at first, so that nobody approves by default. */
export type Draft = SignOffDraft & Pick<GivenSignOff, "withKey">;
