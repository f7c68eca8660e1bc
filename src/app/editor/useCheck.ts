import { useEffect, useState } from "react";
import type { LensDraft } from "../../domain/draft/draft.ts";
import type { Problem } from "../../domain/result.ts";
import { checkDraft } from "../../parse/lensDraft.ts";

/** How long writing must rest before it is checked, in milliseconds. */
const rest = 200;

/** What keeps a draft from being used; null: it was changed, and is checked once writing rests. */
export function useCheck(draft: LensDraft): Problem[] | null {
	const [checked, setChecked] = useState<{ draft: LensDraft; problems: Problem[] } | null>(null);
	useEffect(() => {
		const timer = setTimeout(() => {
			const result = checkDraft(draft);
			setChecked({ draft, problems: result.ok ? [] : result.problems });
		}, rest);
		return () => clearTimeout(timer);
	}, [draft]);
	return checked?.draft === draft ? checked.problems : null;
}
