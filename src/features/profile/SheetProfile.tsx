import type { Desk } from "../../ui/desk.ts";
import { CriticalitySection } from "./CriticalitySection.tsx";
import { FactsSection } from "./FactsSection.tsx";

/** The profile on the sheet of an assessor: to be read, since another profile would compare other things. */
export function SheetProfile({ desk }: { desk: Desk }) {
	const { t } = desk.words;
	return (
		<div className="profile-form">
			<section className="card stack profile-sheet" aria-labelledby="profile-sheet">
				<h2 id="profile-sheet">{t("together.profile")}</h2>
				<p>{t("together.profile.text")}</p>
			</section>
			<fieldset className="profile-form" disabled>
				<legend className="visually-hidden">{t("profile.title")}</legend>
				<FactsSection desk={desk} />
				<CriticalitySection desk={desk} />
			</fieldset>
		</div>
	);
}
