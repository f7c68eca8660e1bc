import type { Standing } from "../../domain/report/standing.ts";
import type { Preview, RestoreChoice, Taking } from "./types.ts";

/** How each review comes unless somebody says otherwise: nothing that is here gives way to what is older or merely different. */
const takings: Record<Standing, Taking | null> = {
	new: "add",
	same: null,
	newerHere: null,
	newerThere: "replace",
	differs: "copy",
};

/** How a review comes once somebody asks for it after all. */
export const takingOf = (standing: Standing): Taking => takings[standing] ?? "copy";

/** What is proposed to be brought. */
export function firstChoice({ reviews, milestones, drafts, setAside, settings }: Preview): RestoreChoice {
	const taken = reviews.flatMap(({ id, standing }) => {
		const taking = takings[standing];
		return taking ? [[id, taking] as const] : [];
	});
	const parts = { milestones: milestones > 0, drafts: drafts > 0, setAside: setAside > 0, settings };
	return { reviews: Object.fromEntries(taken), ...parts };
}

/** The choice with one review brought otherwise, or, with null, not at all. */
export function withTaking(choice: RestoreChoice, id: string, taking: Taking | null): RestoreChoice {
	const { [id]: _former, ...rest } = choice.reviews;
	return { ...choice, reviews: taking ? { ...rest, [id]: taking } : rest };
}

/** How many things are chosen, reviews one by one. */
export const countOf = ({ reviews, ...parts }: RestoreChoice): number =>
	Object.keys(reviews).length + Object.values(parts).filter(Boolean).length;
