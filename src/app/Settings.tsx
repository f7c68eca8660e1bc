import { SettingsScreen } from "../features/settings/SettingsScreen.tsx";
import { SaveAlert } from "./SaveStatus.tsx";
import { Shell } from "./Shell.tsx";
import { WithPhrases } from "./WithPhrases.tsx";

/** The settings, and what is kept on this device. */
export function Settings() {
	return (
		<Shell>
			<SaveAlert />
			<WithPhrases>
				<SettingsScreen />
			</WithPhrases>
		</Shell>
	);
}
