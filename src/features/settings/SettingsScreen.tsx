import { usePhrases } from "../../i18n/context.tsx";
import { LookCard } from "./LookCard.tsx";
import "./settings.css";

/** Language and look, and what is kept on this device. */
export function SettingsScreen() {
	const { t } = usePhrases();
	return (
		<div className="page settings">
			<h1 tabIndex={-1}>{t("nav.settings")}</h1>
			<LookCard />
		</div>
	);
}
