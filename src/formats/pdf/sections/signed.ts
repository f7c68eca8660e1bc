/** A milestone that is printed, with a look at the signatures of its sign-offs. */
import type { SealedExport } from "../../../domain/milestone/milestone.ts";
import { isSignedBy } from "../../../seal/signature.ts";

export interface Signed {
	file: SealedExport;
	/** By the id of a sign-off: whether its signature holds. Those without a signature are not in it. */
	signatures: ReadonlyMap<string, boolean>;
}

/** Checks every signature of a milestone's sign-offs. */
export async function signedOf(file: SealedExport): Promise<Signed> {
	const withKey = file.signOffs.filter(({ signature }) => signature !== null);
	const checked = await Promise.all(withKey.map(async (signOff) => [signOff.id, await isSignedBy(signOff)] as const));
	return { file, signatures: new Map(checked) };
}
