import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { HelpLink } from "./HelpLink.tsx";
import "./parts.css";
import { useWords } from "../seen.ts";

interface ScoreFiguresProps {
	score: ScoreFigure | null;
}

/** A score in large, and its band with the high risks that stand beside it. */
export function ScoreFigures({ score }: ScoreFiguresProps) {
	const words = useWords();
	return (
		<>
			<p className="report-score">
				<strong>{scoreText(score, words)}</strong> {score && <span>{words.t("score.outOf")}</span>}
				{score && score.lowShown !== score.highShown && <HelpLink topic="interval" />}
			</p>
			<p className="report-verdict">
				{verdictText(score, words)} <HelpLink topic="band" />
			</p>
		</>
	);
}
