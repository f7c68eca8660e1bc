import { useEffect, useState } from "react";
import { readJournal } from "../../browser/journal.ts";
import { bytesOf, measureOfflineCopy, measureStorage } from "../../browser/storage.ts";
import type { Stored, StoredPart } from "../../features/settings/types.ts";
import { findCopies } from "../../store/copies.ts";
import { useReviews } from "../../store/reviews.ts";
import type { ReviewsState } from "../../store/reviewsState.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";
import { measureAttachments } from "../attachments/keptAttachments.ts";
import { allMilestones } from "./saveBackup.ts";

/** What is kept on this device, counted anew when it changes; null: not counted yet. */
export function useStored(): Stored | null {
	const { reviews, setAside, save } = useReviews();
	const settings = useSettings();
	const [stored, setStored] = useState<Stored | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is counted changes with these
	useEffect(() => {
		let current = true;
		count({ reviews, setAside }).then((counted) => {
			if (current) setStored(counted);
		});
		return () => {
			current = false;
		};
	}, [reviews, setAside, save, settings]);
	return stored;
}

async function count({ reviews, setAside }: Pick<ReviewsState, "reviews" | "setAside">): Promise<Stored> {
	const [room, offline, milestones, copies, files] = await Promise.all([
		measureStorage(),
		measureOfflineCopy(),
		allMilestones(),
		findCopies(),
		measureAttachments(),
	]);
	const settings = settingsOf(useSettings.getState());
	const parts: StoredPart[] = [
		partOf("reviews", Object.values(reviews)),
		partOf("milestones", milestones),
		partOf("setAside", setAside),
		partOf("copies", copies),
		...(files.count > 0 ? [{ id: "attachments" as const, ...files }] : []),
		partOf("journal", readJournal()),
		{ id: "settings", count: Object.keys(settings).length, bytes: bytesOf(JSON.stringify(settings)) },
		{ id: "offline", count: offline.files, bytes: offline.bytes },
	];
	return { parts, ...room };
}

const partOf = (id: StoredPart["id"], entries: unknown[]): StoredPart => ({
	id,
	count: entries.length,
	bytes: entries.reduce((sum: number, entry) => sum + bytesOf(JSON.stringify(entry)), 0),
});
