import type { Place } from "../../domain/draft/texts.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Said } from "./Said.tsx";

/** What there is to read about a requirement, whatever it belongs to. */
export function RequirementTexts({ place }: { place: Place }) {
	const { t } = usePhrases();
	return (
		<>
			<Said label={t("editor.requirement.title")} place={[...place, "title"]} />
			<Said label={t("editor.requirement.change")} place={[...place, "change"]} rows={2} />
			<Said label={t("editor.requirement.benefit")} place={[...place, "benefit"]} rows={2} />
			<Said label={t("editor.requirement.ask")} place={[...place, "ask"]} />
			<Said label={t("editor.requirement.severityWhy")} place={[...place, "severityWhy"]} />
			<Said label={t("editor.requirement.effortWhy")} place={[...place, "effortWhy"]} />
		</>
	);
}
