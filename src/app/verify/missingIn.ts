import { counts, isSameSignOff } from "../../domain/milestone/judgeSignOffs.ts";
import type { SignOff } from "../../domain/milestone/milestone.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import type { Inspected } from "../../seal/verdict.ts";
import { useMilestones } from "../../store/milestones.ts";

/**
 * What counts of the sign-offs on a milestone that are on this device, and that its file lacks: anybody can leave one out of a file and
 * seal it anew. Nothing where the device has none, or cannot be read.
 */
export async function missingIn(
	{ sealed, today }: Pick<Inspected, "sealed" | "today">,
	find = useMilestones.getState().find,
): Promise<SignOff[]> {
	const known = await find(sealed.seal).catch(() => null);
	if (!known) return [];
	const { signOffs } = outcomeOf(known, today);
	return signOffs.flatMap(({ signOff, validity }) =>
		counts(validity) && !sealed.signOffs.some((one) => isSameSignOff(one, signOff)) ? [signOff] : [],
	);
}
