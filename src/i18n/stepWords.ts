/** How far the questions are, in words. */
import type { StepCounts } from "../domain/report/toSay.ts";
import type { Phrases } from "./phrases.ts";

/** "31 answered · 1 to complete · 3 open": what people did; what there is none of is left out. */
export function stepText({ answered, begun, open }: StepCounts, { t }: Phrases): string {
	const parts = [
		t("questions.done", { n: answered }),
		begun > 0 && t("questions.toComplete", { n: begun }),
		open > 0 && t("questions.notBegun", { n: open }),
	];
	return parts.filter(Boolean).join(" · ");
}
