import type { Treatment } from "../../../domain/review/decision.ts";
import type { Phrases } from "../../../i18n/phrases.ts";
import type { Caution } from "./choice.ts";

/** What is to be said beside a chosen gap, in plain sentences. */
export function cautionText(
	cautions: Caution[],
	treatment: Treatment | null,
	titleOf: (id: string) => string,
	{ t, list }: Phrases,
): string {
	const names = (ids: string[]) => list(ids.map((id) => t("scenarios.quoted", { name: titleOf(id) })));
	return cautions
		.map((caution) => {
			switch (caution.kind) {
				case "treated":
					return t("scenarios.caution.treated", { treatment: t(`treatment.${treatment ?? "accept"}`) });
				default:
					return t(`scenarios.caution.${caution.kind}`, { names: names(caution.ids) });
			}
		})
		.join(" ");
}
