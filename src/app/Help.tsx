import { HelpScreen } from "../features/help/HelpScreen.tsx";
import { Shell } from "./Shell.tsx";
import { WithPhrases } from "./WithPhrases.tsx";

/** How every figure comes about. */
export function Help() {
	return (
		<Shell>
			<WithPhrases>
				<HelpScreen />
			</WithPhrases>
		</Shell>
	);
}
