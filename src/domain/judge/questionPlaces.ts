/** Positions of questions by how far they are, mended with each answer. */
import { type Groups, keptGroups } from "../keptGroups.ts";
import type { Progress, QuestionRow } from "./questionRow.ts";
import type { ItemProgress } from "./status.ts";

type InPillar = Pick<QuestionRow, "pillar" | "progress">;

/** By how far they are. */
export const placesByProgress = keptGroups(({ progress }: Pick<QuestionRow, "progress">): ItemProgress => progress);

const byPillar = (isMeant: (progress: ItemProgress) => boolean) =>
	keptGroups(({ pillar, progress }: InPillar) => (isMeant(progress) ? pillar : null));

/** Those that apply, by pillar. */
export const shownPlaces = byPillar((progress) => progress !== "hidden");

const answeredPlaces = byPillar((progress) => progress === "answered");
const hiddenPlaces = byPillar((progress) => progress === "hidden");

const countIn = (groups: Groups<string>, group: string): number => groups.get(group)?.length ?? 0;

/** What `countProgress` finds over all questions. */
export function progressOfAll(questions: readonly QuestionRow[]): Progress {
	const places = placesByProgress(questions);
	const [answered, hidden] = [countIn(places, "answered"), countIn(places, "hidden")];
	return { answered, hidden, visible: questions.length - hidden };
}

/** What it finds over those of a pillar. */
export const progressOfPillar = (questions: readonly QuestionRow[], pillar: string): Progress => ({
	answered: countIn(answeredPlaces(questions), pillar),
	hidden: countIn(hiddenPlaces(questions), pillar),
	visible: countIn(shownPlaces(questions), pillar),
});
