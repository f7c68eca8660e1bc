import { useState } from "react";
import type { Sheet } from "../../domain/review/review.ts";
import { withHandedOut, withoutSheet, withSheet } from "../../domain/together/sheet.ts";
import type { Words } from "../../i18n/phrases.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { type AssessorRow, assessorRows } from "./assessorRows.ts";

interface SheetsCardProps {
	onHandOut: HandOut;
}

/** Saves a blank sheet for each of these assessors; answers those whose file was saved, not given up at its passphrase. */
export type HandOut = (assessors: string[], isProtected: boolean) => Promise<string[]>;

/** Who answers apart: a sheet goes out to each, and what came in stands beside the name. */
export function SheetsCard({ onHandOut }: SheetsCardProps) {
	const seen = useSeen();
	const edit = useEdit();
	const { t } = seen.words;
	const rows = assessorRows(seen.report);
	const [isProtected, setProtected] = useState(false);
	const [handedOut, setHandedOut] = useState<string[]>([]);
	const { removed, remove, undo } = useRemoval();
	const { root, focusNext } = useNextFocus<HTMLElement>();
	const waiting = rows.filter(({ sheet, handedOut: day }) => sheet === null && day === null);
	const handOut = async (to: AssessorRow[]) => {
		const saved = await onHandOut(
			to.map(({ name }) => name),
			isProtected,
		);
		setHandedOut(saved);
		// The button for all goes with the last of them.
		if (saved.length > 1) focusNext("h2");
		const ids = to.flatMap(({ name, participant }) => (saved.includes(name) ? (participant ?? []) : []));
		if (ids.length > 0) edit((review) => withHandedOut(review, ids, seen.report.today));
	};
	return (
		<section className="card stack together-sheets" aria-labelledby="together-sheets" ref={root}>
			<h2 id="together-sheets" tabIndex={-1}>
				{t("together.sheets")}
			</h2>
			<p className="soft">{t("together.sheets.hint")}</p>
			{rows.length > 0 && (
				<ul className="together-people">
					{rows.map((row) => (
						<Person
							key={row.name}
							row={row}
							onHandOut={() => void handOut([row])}
							onRemove={(sheet) => {
								focusNext("[data-undo]");
								remove(sheet);
							}}
						/>
					))}
				</ul>
			)}
			{waiting.length > 1 && (
				<p>
					<Button onClick={() => void handOut(waiting)}>{t("together.handOutAll", { n: waiting.length })}</Button>
				</p>
			)}
			{rows.length > 0 && (
				<label className="row small">
					<input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />
					<span>{t("together.protect")}</span>
				</label>
			)}
			<p>
				<Link to={paths.profile(seen.review.id)}>{t(rows.length > 0 ? "together.people.more" : "together.people.none")}</Link>
			</p>
			<p role="status">{handedOutText(handedOut, t)}</p>
			{removed && (
				<p className="row together-removed">
					<span>{t("together.removed", { assessor: removed.assessor })}</span>
					<Button
						data-undo
						onClick={() => {
							focusNext("h2");
							undo();
						}}
					>
						{t("common.undo")}
					</Button>
				</p>
			)}
		</section>
	);
}

/** Where what was handed out lies now; nothing before. */
function handedOutText([first, ...others]: string[], t: Words["t"]): string {
	if (first === undefined) return "";
	return others.length === 0
		? t("together.handedOut", { assessor: first })
		: t("together.handedOutAll", { n: others.length + 1 });
}

/** The last sheet that was taken out, until it is back or another one came in from the same assessor. */
function useRemoval() {
	const { review } = useSeen();
	const edit = useEdit();
	const [last, setLast] = useState<Sheet | null>(null);
	const removed = last && !review.sheets.some(({ assessor }) => assessor === last.assessor) ? last : null;
	const remove = (id: string) => {
		setLast(review.sheets.find((sheet) => sheet.id === id) ?? null);
		edit((current) => withoutSheet(current, id));
	};
	const undo = () => removed && edit((current) => withSheet(current, removed));
	return { removed, remove, undo };
}

interface PersonProps {
	row: AssessorRow;
	onHandOut: () => void;
	onRemove: (sheet: string) => void;
}

function Person({ row, onHandOut, onRemove }: PersonProps) {
	const { t } = useWords();
	const { name, role, sheet, handedOut } = row;
	const again = t(sheet || handedOut ? "together.handOutAgain" : "together.handOut");
	return (
		<li>
			<div>
				<strong>{name}</strong> {role && <span className="soft small">{role}</span>}
				<p>
					<SheetState row={row} />
				</p>
			</div>
			<div className="together-person-actions">
				<Button
					look={sheet || handedOut ? "quiet" : "plain"}
					className="small"
					aria-label={`${again}: ${name}`}
					onClick={onHandOut}
				>
					{again}
				</Button>
				{sheet && (
					<Button
						look="quiet"
						className="small"
						aria-label={`${t("common.remove")}: ${t("together.sheetOf", { assessor: name })}`}
						onClick={() => onRemove(sheet.id)}
					>
						{t("common.remove")}
					</Button>
				)}
			</div>
		</li>
	);
}

/** Whether the sheet of a person is out, back, or neither. */
function SheetState({ row: { sheet, handedOut } }: { row: AssessorRow }) {
	const { t, date } = useWords();
	if (!sheet) {
		const out = handedOut ? t("together.handedOutOn", { date: date(handedOut) }) : t("together.notHandedOut");
		return <span className="soft">{out}</span>;
	}
	const isOutAgain = handedOut !== null && handedOut > sheet.received;
	return (
		<>
			<CameIn sheet={sheet} />
			{isOutAgain && <span className="soft"> · {t("together.handedOutAgainOn", { date: date(handedOut) })}</span>}
		</>
	);
}

function CameIn({ sheet: { received, progress } }: { sheet: NonNullable<AssessorRow["sheet"]> }) {
	const { t, date } = useWords();
	const { answered, visible } = progress;
	const share = visible === 0 ? 0 : (100 * answered) / visible;
	return (
		<>
			<span className="together-bar" aria-hidden="true">
				<span style={{ width: `${share}%` }} />
			</span>
			{t("together.cameIn", { date: date(received), progress: t("progress.answered", { answered, visible }) })}
		</>
	);
}
