import { HelpScreen } from "../features/help/HelpScreen.tsx";
import { writers } from "../formats/writers.ts";
import { Shell } from "./Shell.tsx";
import { takes } from "./taken.ts";
import { WithPhrases } from "./WithPhrases.tsx";

/** How every figure comes about. */
export function Help() {
	return (
		<Shell>
			<WithPhrases>
				<HelpScreen files={{ opens: takes.kinds, makes: writers }} />
			</WithPhrases>
		</Shell>
	);
}
