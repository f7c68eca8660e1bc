import { useEffect, useState } from "react";
import { type Lens, partsOf } from "../../domain/lens/lens.ts";
import { changedItems } from "../../domain/lens/lensChange.ts";
import type { LensChange } from "../../features/milestones/LensChangeCard.tsx";
import type { OpenMilestone } from "../../features/milestones/types.ts";
import { hashLens } from "../../seal/lensHashes.ts";
import { loadAllTexts } from "./freezeReview.ts";

/** What the lens asks otherwise than in the latest milestone; null while that is not known, and where nothing changed. */
export function useLensChange(lens: Lens, latest: OpenMilestone | undefined): LensChange | null {
	const [change, setChange] = useState<LensChange | null>(null);
	useEffect(() => {
		let current = true;
		setChange(null);
		if (!latest) return;
		const tell = (found: LensChange | null) => {
			if (current) setChange(found);
		};
		changeSince(lens, latest).then(tell, () => tell(null));
		return () => {
			current = false;
		};
	}, [lens, latest]);
	return change;
}

async function changeSince(lens: Lens, { sealed: { milestone } }: OpenMilestone): Promise<LensChange | null> {
	const { itemHashes } = await hashLens(lens, await loadAllTexts(lens));
	// A lens that came since is no change of one that was there.
	const former = new Set(partsOf(milestone.lens.structure).map(({ id }) => id));
	const known = new Set(lens.items.flatMap(({ id, from = lens.id }) => (former.has(from) ? [id] : [])));
	const changed = changedItems(milestone.lens.itemHashes, itemHashes).filter((item) => known.has(item));
	return changed.length === 0 ? null : { since: milestone.name, changed };
}
