import type { ScoreFigure } from "../../../domain/judge/scoreFigure.ts";
import { verdictText } from "../../../i18n/bandWords.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import "./scoreMove.css";
import { useWords } from "../../../ui/seen.ts";

interface ScoreMoveProps {
	before: ScoreFigure | null;
	after: ScoreFigure | null;
}

/** A score before and after; one figure where nothing moves. */
export function ScoreMove({ before, after }: ScoreMoveProps) {
	const words = useWords();
	const [from, to] = [scoreText(before, words), scoreText(after, words)];
	return from === to ? <strong>{to}</strong> : <Move before={from} after={to} />;
}

/** The band with its open high risks, before and after; once where both stay. */
export function BandMove({ before, after }: ScoreMoveProps) {
	const words = useWords();
	const [from, to] = [verdictText(before, words), verdictText(after, words)];
	return from === to ? <span>{to}</span> : <Move before={from} after={to} />;
}

/** An arrow for the eye, "from … to …" for the ear. */
function Move({ before, after }: { before: string; after: string }) {
	const { t } = useWords();
	return (
		<>
			<span aria-hidden="true">
				<span className="soft">{before}</span> → <strong>{after}</strong>
			</span>
			<span className="visually-hidden">{t("scenarios.move", { before, after })}</span>
		</>
	);
}

/** A line from 0 to 100: hollow where the sure end stands now, full where it would stand, pale for what answers could still add. */
export function ScoreTrack({ before, after }: Omit<ScoreMoveProps, "words">) {
	const [from, to] = [before?.low ?? 0, after?.low ?? 0];
	return (
		<span className="score-track" aria-hidden="true">
			{after && (
				<>
					<span className="score-track-pale" style={{ insetInlineStart: `${after.low}%`, width: `${after.high - after.low}%` }} />
					<span
						className="score-track-way"
						style={{ insetInlineStart: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%` }}
					/>
					<span className="score-track-before" style={{ insetInlineStart: `${from}%` }} />
					<span className="score-track-after" style={{ insetInlineStart: `${to}%` }} />
				</>
			)}
		</span>
	);
}
