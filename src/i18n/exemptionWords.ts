/** Exemptions in words, the same before saving and in the file. */
import type { NotExempted } from "../domain/report/exemptions.ts";
import type { Words } from "./phrases.ts";
import { requirementTitle } from "./reportWords.ts";

/** What is not exempted, and why. */
export function notExemptedText({ gap, why, entry, others }: NotExempted, { t, list, lens }: Words): string {
	const titles = list(others.map((id) => requirementTitle(id, lens)));
	const told = why === "others" ? t("exemptions.why.others", { others: titles }) : t(`exemptions.why.${why}`);
	const place = [requirementTitle(gap.namedBy, lens), entry].filter(Boolean).join(", ");
	return `${place}: ${told}`;
}
