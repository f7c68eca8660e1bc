/** A quiet mark on a row whose place hangs by the weights: a sign, and the word for it. */
export const CouldMove = ({ word }: { word: string }) => (
	<span className="report-could-move">
		<svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
			<path d="M4 0 7 4H1zM4 12 1 8h6z" fill="currentColor" />
		</svg>
		{word}
	</span>
);
