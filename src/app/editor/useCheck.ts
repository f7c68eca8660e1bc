import { useEffect, useState } from "react";
import type { LensDraft } from "../../domain/draft/draft.ts";
import type { Checked } from "../../features/editor/CheckCard.tsx";
import { checkDraft, remarksOn } from "../../parse/lensDraft.ts";

/** How long writing must rest before it is checked, in milliseconds. */
const rest = 200;

/** What keeps a draft from being used, and what is worth a look; null: it was changed, and is checked once writing rests. */
export function useCheck(draft: LensDraft): Checked | null {
	const [checked, setChecked] = useState<(Checked & { draft: LensDraft }) | null>(null);
	useEffect(() => {
		const timer = setTimeout(() => {
			const result = checkDraft(draft);
			setChecked({ draft, problems: result.ok ? [] : result.problems, remarks: remarksOn(draft) });
		}, rest);
		return () => clearTimeout(timer);
	}, [draft]);
	return checked?.draft === draft ? checked : null;
}
