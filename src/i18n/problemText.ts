import type { Problem } from "../domain/result.ts";
import type { Phrases } from "./phrases.ts";

/** A problem as a sentence, with its place in front where the sentence does not say it. */
export function problemText({ code, place, values }: Problem, { t }: Phrases): string {
	const text = t(`problem.${code}`, values);
	const saysWhere = place === "" || "line" in values;
	return saysWhere ? text : t("problem.at", { place, text });
}
