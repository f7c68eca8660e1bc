import { useWords } from "../../ui/seen.ts";
import { CriticalitySection } from "./CriticalitySection.tsx";
import { FactsSection } from "./FactsSection.tsx";

/** The profile on the sheet of an assessor: to be read, since another profile would compare other things. */
export function SheetProfile() {
	const { t } = useWords();
	return (
		<div className="profile-form">
			<section className="card stack profile-sheet" aria-labelledby="profile-sheet">
				<h2 id="profile-sheet">{t("together.profile")}</h2>
				<p>{t("together.profile.text")}</p>
			</section>
			<fieldset className="profile-form" disabled>
				<legend className="visually-hidden">{t("profile.title")}</legend>
				<FactsSection />
				<CriticalitySection />
			</fieldset>
		</div>
	);
}
