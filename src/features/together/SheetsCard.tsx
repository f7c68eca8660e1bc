import { useState } from "react";
import type { Sheet } from "../../domain/review/review.ts";
import { withoutSheet, withSheet } from "../../domain/together/sheet.ts";
import type { Words } from "../../i18n/phrases.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { type AssessorRow, assessorRows } from "./assessorRows.ts";

interface SheetsCardProps {
	desk: Desk;
	onHandOut: (assessor: string) => Promise<void>;
}

/** Who answers apart: a sheet goes out to each, and what came in stands beside the name. */
export function SheetsCard({ desk, onHandOut }: SheetsCardProps) {
	const { t } = desk.words;
	const rows = assessorRows(desk.report);
	const [handedOut, setHandedOut] = useState("");
	const { removed, remove, undo } = useRemoval(desk);
	const { root, focusNext } = useNextFocus<HTMLElement>();
	return (
		<section className="card stack together-sheets" aria-labelledby="together-sheets" ref={root}>
			<h2 id="together-sheets" tabIndex={-1}>
				{t("together.sheets")}
			</h2>
			<p className="soft small">{t("together.sheets.hint")}</p>
			{rows.length > 0 && (
				<ul className="together-people">
					{rows.map((row) => (
						<Person
							key={row.name}
							row={row}
							words={desk.words}
							onHandOut={() => onHandOut(row.name).then(() => setHandedOut(row.name))}
							onRemove={(sheet) => {
								focusNext("[data-undo]");
								remove(sheet);
							}}
						/>
					))}
				</ul>
			)}
			<p className="small">
				<Link to={paths.profile(desk.review.id)}>{t(rows.length > 0 ? "together.people.more" : "together.people.none")}</Link>
			</p>
			<p className="small" role="status">
				{handedOut !== "" && t("together.handedOut", { assessor: handedOut })}
			</p>
			{removed && (
				<p className="row small together-removed">
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

/** The last sheet that was taken out, until it is back or another one came in from the same assessor. */
function useRemoval({ review, edit }: Desk) {
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
	words: Words;
	onHandOut: () => void;
	onRemove: (sheet: string) => void;
}

function Person({ row: { name, role, sheet }, words, onHandOut, onRemove }: PersonProps) {
	const { t } = words;
	return (
		<li>
			<div>
				<strong>{name}</strong> {role && <span className="soft small">{role}</span>}
				<p className="small">
					{sheet ? <CameIn sheet={sheet} words={words} /> : <span className="soft">{t("together.notIn")}</span>}
				</p>
			</div>
			<div className="together-person-actions">
				<Button
					look={sheet ? "quiet" : "plain"}
					className="small"
					aria-label={`${t(sheet ? "together.handOutAgain" : "together.handOut")}: ${name}`}
					onClick={onHandOut}
				>
					{t(sheet ? "together.handOutAgain" : "together.handOut")}
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

function CameIn({ sheet: { received, progress }, words }: { sheet: NonNullable<AssessorRow["sheet"]>; words: Words }) {
	const { t, date } = words;
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
