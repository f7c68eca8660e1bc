import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import { scoreText, verdictText } from "../../i18n/reportWords.ts";
import { HelpLink } from "./HelpLink.tsx";
import "./parts.css";
import { useWords } from "../seen.ts";

interface ScoreFiguresProps {
	score: ScoreFigure | null;
	/** Open high risks. */
	high: number;
}

/** A score in large, and its band with the high risks that stand beside it. */
export function ScoreFigures({ score, high }: ScoreFiguresProps) {
	const words = useWords();
	return (
		<>
			<p className="report-score">
				<strong>{scoreText(score, words)}</strong> {score && <span>{words.t("score.outOf")}</span>}
				{score && score.lowShown !== score.highShown && <HelpLink topic="interval" />}
			</p>
			<p className="report-verdict">
				{verdictText(score, high, words)} <HelpLink topic="band" />
			</p>
		</>
	);
}
