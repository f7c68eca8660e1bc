import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { withStatus, withSuggestion } from "../../domain/review/changes.ts";
import type { Status } from "../../domain/review/review.ts";
import { useEdit } from "../editing.ts";
import { useWords } from "../seen.ts";
import { SayLine, SayRow } from "./SayRow.tsx";
import { nextToSay, useRows } from "./useRows.ts";
import "./sayRows.css";

/** What a screen may add below a row. */
export interface RowAround {
	row: RequirementRow;
	unfolded: boolean;
	/** Goes back to what the answer suggests. */
	unset: () => void;
}

interface SayRowsProps {
	/** The requirements that a question decides, in lens order. */
	asked: RequirementRow[];
	/** The last open one was said by a click or a letter: the focus may go on. */
	onDone: () => void;
	/** Enter on an answer. */
	onEnter: () => void;
	below?: (around: RowAround) => ReactNode;
}

/** What the answer decides as lines, and what it leaves open as rows with five short answers each; one row is marked for the letters. */
export function SayRows({ asked, onDone, onEnter, below }: SayRowsProps) {
	const words = useWords();
	const edit = useEdit();
	const list = useRef<HTMLUListElement>(null);
	const { unfolded, current, mark, askAgain } = useRows(asked);
	/** Arrows choose at every press, on the way to what is meant: the row stays. */
	const arrowing = useRef(false);
	const focus = (id: string) => focusRow(list.current, id);
	const say = (id: string, status: Status) => {
		const next = arrowing.current ? id : nextToSay(asked, id);
		flushSync(() => {
			edit((review) => withStatus(review, id, status), arrowing.current ? `say ${id}` : undefined);
			askAgain(arrowing.current ? id : null);
			mark(next);
		});
		if (arrowing.current) return;
		if (next === null) onDone();
		else focus(next);
	};
	const unset = (row: RequirementRow) => {
		flushSync(() => edit((review) => withSuggestion(review, row)));
		focus(row.id);
	};
	const ask = (id: string) => {
		flushSync(() => askAgain(id));
		focus(id);
	};
	const onKeyDown = (event: KeyboardEvent<HTMLElement>, id: string) => {
		arrowing.current = event.key.startsWith("Arrow");
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof HTMLInputElement)) return;
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		const to = unfolded[unfolded.indexOf(id) + step];
		if (event.key === "Enter") onEnter();
		else if (step !== 0 && to !== undefined && to !== id) focus(to);
		else if (step === 0) return;
		event.preventDefault();
	};
	return (
		<ul ref={list} className="say-rows">
			{asked.map((row) => {
				const open = unfolded.includes(row.id);
				return (
					<li
						key={row.id}
						className="say-item"
						data-requirement={row.id}
						data-current={row.id === current}
						onFocus={() => open && mark(row.id)}
						onKeyDown={(event) => open && onKeyDown(event, row.id)}
						onKeyUp={() => {
							arrowing.current = false;
						}}
					>
						{open ? (
							<SayRow row={row} words={words} lettered={row.id === current} onSay={(status) => say(row.id, status)} />
						) : (
							<SayLine row={row} words={words} onAsk={() => ask(row.id)} />
						)}
						{below?.({ row, unfolded: open, unset: () => unset(row) })}
					</li>
				);
			})}
		</ul>
	);
}

/** To the answer of a row: the chosen one, else the first, else the line that stands for it. */
function focusRow(list: HTMLElement | null, id: string): void {
	const row = [...(list?.children ?? [])].find((child) => child instanceof HTMLElement && child.dataset.requirement === id);
	const control = row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input, button");
	control?.focus();
}
