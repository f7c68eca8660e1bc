/** A milestone that is printed, with where its sign-off stands, if somebody looked. */
import type { SealedExport } from "../../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../../domain/milestone/signOff.ts";

export interface Signed {
	file: SealedExport;
	outcome: SignOffOutcome | undefined;
}
