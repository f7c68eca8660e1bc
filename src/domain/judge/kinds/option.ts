/** How an item with options is judged: by what the chosen one implies (scoring.md section 2). */
import type { ItemOption } from "../../lens/lens.ts";
import type { Claim, Judgement } from "../judgement.ts";

/** Of a requirement known by any of its ids. */
export function suggestByOption({ options }: { options: ItemOption[] }, choice: Claim, ids: string[]): Judgement {
	const option = choice.kind === "option" ? options.find(({ id }) => id === choice.option) : undefined;
	if (!option) return { status: "unknown", reason: "unanswered" };
	const named = ids.find((id) => Object.hasOwn(option.implies, id));
	const implied = named === undefined ? undefined : option.implies[named];
	return implied ? { status: implied, reason: "option" } : { status: "unknown", reason: "undecided" };
}
