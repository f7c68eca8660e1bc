/** Policies of Azure in a draft. */
import type { LensDraft } from "./draft.ts";
import { withEntry } from "./entries.ts";
import { withField } from "./fields.ts";
import { withoutTexts } from "./texts.ts";

/** The draft with a policy that has a caveat to tell, or has none any more. */
export function withCaveatTurned(draft: LensDraft, id: string): LensDraft {
	const had = draft.lens.policies.find((policy) => policy.id === id)?.hasCaveat === true;
	const turned = withEntry(draft, "policies", id, (policy) => withField(policy, "hasCaveat", !had));
	return had ? withoutTexts(turned, ["policies", id, "caveat"]) : turned;
}
