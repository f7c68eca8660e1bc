import { useEffect, useState } from "react";
import type { Edit } from "../../domain/review/edit.ts";
import { editText } from "../../i18n/editWords.ts";
import type { HistoryMove } from "../../ui/historyKeys.ts";
import { Link } from "../../ui/Link.tsx";
import "./history.css";
import { useSeen } from "../../ui/seen.ts";

/** What was just undone or redone. */
export interface Moved {
	move: HistoryMove;
	edit: Edit;
	/** Counts up, so that the same words are said again. */
	count: number;
	/** Address at which it can be seen; null: it is there already. */
	place: string | null;
}

interface HistoryStatusProps {
	moved: Moved | null;
	onGone: () => void;
}

/** Says what was undone or redone, and leads to it; goes after a while. The region stays: one that comes with its text is not heard. */
export function HistoryStatus({ moved, onGone }: HistoryStatusProps) {
	const { words, lens } = useSeen();
	const { t } = words;
	const [held, setHeld] = useState(false);
	useLinger(moved, held, onGone);
	return (
		<div
			role="status"
			className="history-status"
			onPointerEnter={() => setHeld(true)}
			onPointerLeave={() => setHeld(false)}
			onFocus={() => setHeld(true)}
			onBlur={() => setHeld(false)}
		>
			{moved && (
				<p key={moved.count} className="history-moved">
					<span>{t(`history.${moved.move}.done`, { edit: editText(moved.edit, words, lens) })}</span>
					{moved.place !== null && <Link to={moved.place}>{t("history.show")}</Link>}
				</p>
			)}
		</div>
	);
}

const lingering = 8000;

/** Nobody loses what they are reading or about to press. */
function useLinger(moved: Moved | null, held: boolean, onGone: () => void) {
	useEffect(() => {
		if (!moved || held) return;
		const timer = setTimeout(onGone, lingering);
		return () => clearTimeout(timer);
	}, [moved, held, onGone]);
}
