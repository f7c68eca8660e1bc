import type { SealedExport, SealedMilestone } from "../domain/milestone/milestone.ts";
import { type SignOffOutcome, signOffOutcome } from "../domain/milestone/signOff.ts";
import { checkSignOffs, type MilestoneCheck } from "./checkMilestone.ts";
import { sealOf } from "./seal.ts";

interface Checked {
	sealed: SealedMilestone;
	check: Pick<MilestoneCheck, "sealHolds" | "signOffs">;
}

/** Where the sign-off of a milestone stands on an ISO day, by what the look at its seals showed. */
export const outcomeOf = ({ sealed: { milestone }, check }: Checked, today: string): SignOffOutcome =>
	signOffOutcome({ milestone, ...check }, today);

/** The same for a file that is to be written: its seals are looked at first. */
export async function outcomeOfExport(sealed: SealedExport, today: string): Promise<SignOffOutcome> {
	const sealHolds = (await sealOf(sealed.frozen)) === sealed.seal;
	return outcomeOf({ sealed, check: { sealHolds, signOffs: await checkSignOffs(sealed) } }, today);
}
