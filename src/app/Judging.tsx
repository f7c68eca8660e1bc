import { useNavigate } from "react-router";
import { JudgingScreen } from "../features/judging/JudgingScreen.tsx";
import { paths } from "../paths.ts";
import { useSeen } from "../ui/seen.ts";

/** The table in which a team judges, and the lens that can be made of it. */
export function Judging() {
	const { review, words } = useSeen();
	const navigate = useNavigate();
	return (
		<JudgingScreen
			onSaveLens={async () => {
				const { judgedToLens } = await import("./library/judgedToLens.ts");
				await judgedToLens(review, words.language);
				navigate(paths.library);
			}}
		/>
	);
}
