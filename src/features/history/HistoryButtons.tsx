import type { Edit } from "../../domain/review/edit.ts";
import { editText } from "../../i18n/editWords.ts";
import { type HistoryMove, historyKeys } from "../../ui/historyKeys.ts";
import "./history.css";
import { useSeen } from "../../ui/seen.ts";

interface HistoryButtonsProps {
	/** What each would take back or do again; null: nothing. */
	next: Record<HistoryMove, Edit | null>;
	onMove: (move: HistoryMove) => void;
}

/** Undo and redo, each of which says what it would do. They stay within reach of Tab where there is nothing to do. */
export function HistoryButtons({ next, onMove }: HistoryButtonsProps) {
	const { words, lens } = useSeen();
	const { t } = words;
	const keys = historyKeys();
	const titleOf = (kind: HistoryMove) => {
		const edit = next[kind];
		const values = edit && { edit: editText(edit, words, lens), keys: keys[kind].shown };
		return values ? t(`history.${kind}.next`, values) : t(`history.${kind}.none`);
	};
	const button = (kind: HistoryMove) => (
		<button
			type="button"
			className="button history-button"
			aria-label={t(`history.${kind}`)}
			aria-disabled={next[kind] === null}
			aria-keyshortcuts={keys[kind].named}
			title={titleOf(kind)}
			onClick={next[kind] ? () => onMove(kind) : undefined}
		>
			<Arrow back={kind === "undo"} />
		</button>
	);
	return (
		<fieldset className="history-buttons" aria-label={t("history.group")}>
			{button("undo")}
			{button("redo")}
		</fieldset>
	);
}

const Arrow = ({ back }: { back: boolean }) => (
	<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="history-arrow" data-back={back}>
		<path
			d="M12 3.5 15.5 7 12 10.5M15 7H7a4 4 0 0 0 0 8h4"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.75"
			strokeLinecap="round"
			strokeLinejoin="round"
		/>
	</svg>
);
