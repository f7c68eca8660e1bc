/** The daily copies of this device: looked at, and put back. */
import { useEffect, useState } from "react";
import { dayOf } from "../../browser/clock.ts";
import type { DailyCopy } from "../../browser/connection.ts";
import { newId } from "../../browser/ids.ts";
import { bytesOf } from "../../browser/storage.ts";
import { changesBetween } from "../../domain/review/change.ts";
import { type Review, renamed, shortName } from "../../domain/review/review.ts";
import type { CopyPreview, KeptCopy, OpenedCopy } from "../../features/settings/types.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { parseReview } from "../../parse/review.ts";
import { findCopies, keepCopy } from "../../store/copies.ts";
import { edits } from "../../store/edits.ts";
import { useReviews } from "../../store/reviews.ts";

/** What is kept, the last one first; null while that is looked up. */
export function useCopies(): KeptCopy[] | null {
	const reviews = useReviews((state) => state.reviews);
	const [copies, setCopies] = useState<(KeptCopy & { review: string })[] | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with these
	useEffect(() => {
		let current = true;
		void findCopies().then((found) => {
			if (current) setCopies(found.map(keptCopy));
		});
		return () => {
			current = false;
		};
	}, [reviews]);
	return copies?.map((copy) => ({ ...copy, isHere: Object.hasOwn(reviews, copy.review) })) ?? null;
}

/** A copy in one line; it is parsed when somebody looks at it. */
function keptCopy({ id, review, why, data }: DailyCopy) {
	const workload = fieldOf(data, "workload");
	const kept = { id, review, why, isHere: false, bytes: bytesOf(JSON.stringify(data)) };
	return { ...kept, name: textOf(fieldOf(workload, "name")), changedAt: instantOf(fieldOf(data, "changedAt")) };
}

const fieldOf = (data: unknown, field: string): unknown =>
	typeof data === "object" && data !== null ? Object.entries(data).find(([name]) => name === field)?.[1] : undefined;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const instantOf = (value: unknown): string => (Number.isNaN(Date.parse(textOf(value))) ? "" : textOf(value));

/** Sets a copy against what is here; nothing happens before somebody has chosen. */
export async function openCopy(id: string, phrases: Phrases): Promise<OpenedCopy> {
	const copy = (await findCopies()).find((one) => one.id === id);
	if (!copy) return { ok: false, problems: [phrases.t("settings.copies.letGo")] };
	const read = parseReview(copy.data);
	if (!read.ok) return { ok: false, problems: read.problems.map((one) => problemText(one, phrases)) };
	const there = read.value;
	return { ok: true, preview: previewOf(there), restore: (beside) => putBack(there, beside, phrases) };
}

const answeredIn = ({ answers }: Review): number => Object.values(answers).filter(({ choice }) => choice !== null).length;

function previewOf(there: Review): CopyPreview {
	const here = useReviews.getState().reviews[there.id];
	if (!here) return { answered: answeredIn(there), here: null };
	const parts = changesBetween(here, there).map(({ at }) => at.split("/"));
	const items = new Set(parts.filter(([, part]) => part === "answers").map(([, , item]) => item));
	const others = parts.filter(([, part]) => part !== "answers" && part !== "stamps");
	const differing = { answersThatDiffer: items.size, othersThatDiffer: others.length };
	return { answered: answeredIn(there), here: { answered: answeredIn(here), ...differing } };
}

async function putBack(there: Review, beside: boolean, phrases: Phrases): Promise<{ undo: () => void } | { problem: string }> {
	const { reviews, add, remove } = useReviews.getState();
	const here = reviews[there.id];
	if (beside || !here) {
		const id = add(here ? { ...renamed(there, besideName(there, phrases)), id: newId() } : there);
		return { undo: () => remove(id) };
	}
	if (!(await keepCopy(here, "restore"))) return { problem: phrases.t("settings.copies.noCopy") };
	const [problem] = edits.edit(there.id, () => there);
	return problem ? { problem: problemText(problem, phrases) } : { undo: () => edits.edit(there.id, () => here) };
}

const besideName = ({ workload, changedAt }: Review, { t, date }: Phrases): string =>
	t("settings.copies.copyName", { name: shortName(workload.name) || t("review.unnamed"), date: date(dayOf(changedAt)) });
