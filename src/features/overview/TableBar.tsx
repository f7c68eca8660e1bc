import { useContext, useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { isApple } from "../../ui/historyKeys.ts";
import "./tableBar.css";
import { useWords } from "../../ui/seen.ts";
import { SingleKeysContext } from "../../ui/useSingleKeys.ts";

interface TableBarProps {
	/** Counts of questions. */
	shown: number;
	all: number;
	heldBack: number;
	selected: number;
	/** Selects all that are shown, or none. */
	onSelectAll: (isSelected: boolean) => void;
	/** Whether each question stands with its text. */
	withText: boolean;
	onWithText: (isShown: boolean) => void;
}

/** How many questions are shown, a way to select them all, and the keys that move. */
export function TableBar({ shown, all, heldBack, selected, onSelectAll, withText, onWithText }: TableBarProps) {
	const { t } = useWords();
	const hasKeys = useContext(SingleKeysContext);
	const box = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (box.current) box.current.indeterminate = selected > 0 && selected < shown;
	});
	const count = shown === all ? t("questions.count", { n: all }) : t("overview.some", { shown, all });
	return (
		<div className="overview-bar">
			{shown > 0 && (
				<label className="overview-check">
					<input ref={box} type="checkbox" checked={selected === shown} onChange={() => onSelectAll(selected !== shown)} />
					{t("overview.selectAll")}
				</label>
			)}
			{selected > 0 && (
				<Button
					look="quiet"
					className="small"
					onClick={() => {
						box.current?.focus();
						onSelectAll(false);
					}}
				>
					{t("overview.selectNone")}
				</Button>
			)}
			<p className="small soft" role="status">
				<span>{count}</span>
				{heldBack > 0 && <span> {t("overview.held")}</span>}
			</p>
			{shown > 0 && (
				<label className="overview-check">
					<input type="checkbox" checked={withText} onChange={() => onWithText(!withText)} />
					{t("overview.withText")}
				</label>
			)}
			{shown > 1 && (
				<p className="small soft overview-keys">
					<kbd className="key">{isApple() ? "⌘" : "Ctrl"}</kbd> <kbd className="key">↑</kbd> <kbd className="key">↓</kbd>{" "}
					{t("overview.keys.move")}
					{hasKeys && <span> · {t("overview.keys.answer")}</span>}
				</p>
			)}
		</div>
	);
}
